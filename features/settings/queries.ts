import { eq } from "drizzle-orm";
import { db } from "#db/client.ts";
import { settings } from "#db/schema/settings.ts";

export type Settings = typeof settings.$inferSelect;

/** The publication's settings; the migration made the row. */
export async function getSettings(): Promise<Settings> {
  const [row] = await db().select().from(settings).where(eq(settings.id, 1));
  if (!row) throw new Error("The settings row is missing: the database is not one of ours.");
  return row;
}
