/** A message that a worker took is left to it for this long; less than a job may run. */
export const LEASE_MINUTES = 4;

/** A message that waits longer than this without a try gets a new job. */
export const FORGOTTEN_MINUTES = 30;

/** After this a message is given up. */
export const GIVE_UP_HOURS = 48;

export const MESSAGES_PER_PAGE = 50;

/** How many test messages one person may ask for in ten minutes. */
export const MOST_TEST_MESSAGES = 5;
