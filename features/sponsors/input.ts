import { z } from "zod";
import { sponsorPositions } from "#db/enums.ts";
import { pictureField } from "#features/media/picture-field.ts";
import { nameField, webField } from "#features/records/input.ts";
import { idField, optionalIdField } from "#lib/form-fields.ts";

const momentField = z
  .string("manage.momentNeeded")
  .regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d/, "manage.momentNeeded");

export const SponsorInput = z.object({
  sponsorId: optionalIdField,
  name: nameField,
  url: webField.refine((url) => url !== "", "manage.urlNeeded"),
});

export const SponsorChoice = z.object({ sponsorId: idField });

export const PlacementInput = z.object({
  placementId: optionalIdField,
  sponsorId: idField,
  position: z.enum(sponsorPositions, "form.choose"),
  sectionId: optionalIdField,
  text: z.string("manage.textNeeded").trim().min(1, "manage.textNeeded").max(500, "form.long"),
  /** Local times of the publication, as a browser's field gives them. */
  startsAt: momentField,
  endsAt: momentField,
  ...pictureField,
});

export const PlacementChoice = z.object({ placementId: idField });

export type SponsorInput = z.output<typeof SponsorInput>;
export type PlacementInput = z.output<typeof PlacementInput>;
