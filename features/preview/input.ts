import { z } from "zod";
import { idField } from "#lib/form-fields.ts";

export const ShareInput = z.object({ articleId: idField });
export const RevokeInput = z.object({ articleId: idField, linkId: idField });
