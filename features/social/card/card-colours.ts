/** Those of the readers' site by day (app/tokens.css). */
export const CARD_COLOURS = {
  paper: "#fffdf9",
  ink: "#17191c",
  soft: "#565b61",
  line: "#d8d3c8",
} as const;
