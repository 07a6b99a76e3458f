import { createContext } from "react";
import type { MediaChoice } from "#features/workflow/list-choices.ts";

/** The pictures that this page knows, for the blocks of the text that show one. */
export const PicturesContext = createContext<readonly MediaChoice[]>([]);
