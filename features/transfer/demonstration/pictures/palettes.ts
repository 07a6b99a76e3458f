/** Tones of one hue from sky to ink, a paper white, and one disc that contrasts. */
export interface Palette {
  sky: string;
  far: string;
  middle: string;
  near: string;
  ink: string;
  paper: string;
  disc: string;
}

export const palettes = {
  blue: {
    sky: "#a9c6da",
    far: "#7ba5c4",
    middle: "#4b80a8",
    near: "#275a82",
    ink: "#0f3858",
    paper: "#efeade",
    disc: "#dd5a3a",
  },
  sand: {
    sky: "#ecd9b4",
    far: "#d9bb8a",
    middle: "#bd9364",
    near: "#8d6642",
    ink: "#4c3524",
    paper: "#fbf4e4",
    disc: "#2f6c9c",
  },
  green: {
    sky: "#bcd2c2",
    far: "#8fb39f",
    middle: "#5f907a",
    near: "#39695a",
    ink: "#1c4038",
    paper: "#f2eedd",
    disc: "#d98a2b",
  },
  rose: {
    sky: "#ebcabd",
    far: "#d69f95",
    middle: "#b56f72",
    near: "#84454f",
    ink: "#4a2130",
    paper: "#f8eee4",
    disc: "#2a5570",
  },
  night: {
    sky: "#31507a",
    far: "#4a6f97",
    middle: "#2c4b70",
    near: "#1c3352",
    ink: "#0e1e36",
    paper: "#f0e6cf",
    disc: "#f0b64c",
  },
  dusk: {
    sky: "#f0cfa6",
    far: "#dba88c",
    middle: "#a9797f",
    near: "#66536e",
    ink: "#332e4d",
    paper: "#fbf0de",
    disc: "#cf4f3b",
  },
} satisfies Record<string, Palette>;

export type PaletteName = keyof typeof palettes;
