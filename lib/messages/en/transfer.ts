/** What an import writes into the publication itself. */
export const transfer = {
  "transfer.locked": "This story was protected by a password and is not open to readers.",
} as const;
