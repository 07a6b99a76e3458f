import type { Role } from "#db/enums.ts";

/** A role of a staff member; with a section, only there. */
export interface RoleGrant {
  role: Role;
  sectionId: number | null;
}

export interface StaffActor {
  kind: "staff";
  staffId: number;
  roles: readonly RoleGrant[];
  /** Keyed hash of the network that somebody acts from, for the audit log. */
  networkHash?: string | undefined;
}

/** Who does something. Every verb takes one, so a job or an unsubscribe link is an author as well. */
export type Actor =
  | StaffActor
  | { kind: "reader" }
  | { kind: "subscriber"; subscriberId: number }
  | { kind: "system" };

/** Jobs, imports and the start act as this. */
export const systemActor: Actor = { kind: "system" };

/** Somebody on the web who has not said who they are. */
export const readerActor: Actor = { kind: "reader" };
