import { createContext } from "react";

/** Stories that are ticked when the table appears: those of a form that was refused. */
export const TickedContext = createContext<readonly string[]>([]);
