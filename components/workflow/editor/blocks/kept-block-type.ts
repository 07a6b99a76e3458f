/** The node that holds a block which the editor does not edit as text, exactly as it is stored. */
export const keptBlockType = "keptBlock";
