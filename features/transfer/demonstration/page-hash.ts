import { sql } from "drizzle-orm";
import { pages } from "#db/schema/pages.ts";

/** What a page says as a hash, made by the database so that stored JSON compares equal. */
export const pageHash = () => sql<string>`md5(${pages.title} || ${pages.body}::text)`;
