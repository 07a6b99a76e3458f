/** Rows of a list at the desk; its search finds the others. */
export const MOST_RECORDS = 500;
