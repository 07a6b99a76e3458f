/** How a publication begins: with the demonstration, with nothing, or with what another system holds. */
export const beginnings = ["keep", "empty", "import"] as const;
