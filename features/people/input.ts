import { z } from "zod";
import { roles } from "#db/enums.ts";
import { SetupInput } from "#features/auth/input.ts";
import { idField, optionalIdField, tickField } from "#lib/form-fields.ts";

/** A role and the section that bounds it; without one it holds for the whole publication. */
const grant = {
  role: z.enum(roles, "people.roleNeeded"),
  sectionId: optionalIdField.transform((id) => id ?? null),
};

export const InviteInput = SetupInput.pick({ name: true, email: true }).extend(grant);

export const PersonChoice = z.object({ staffId: idField });

export const GrantInput = PersonChoice.extend(grant);

export const SecondFactorInput = z.object({ required: tickField });

export const AcceptInput = SetupInput.pick({ token: true, name: true, password: true });

export type InviteInput = z.infer<typeof InviteInput>;
export type PersonChoice = z.infer<typeof PersonChoice>;
export type GrantInput = z.infer<typeof GrantInput>;
export type AcceptInput = z.infer<typeof AcceptInput>;
export type SecondFactorInput = z.infer<typeof SecondFactorInput>;
