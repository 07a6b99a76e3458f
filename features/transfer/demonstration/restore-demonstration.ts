import { sql } from "drizzle-orm";
import { db, type Transaction, transaction } from "#db/client.ts";
import { expire } from "#db/expire.ts";
import { recordAudit } from "#features/audit/record-audit.ts";
import { systemActor } from "#features/auth/actor.ts";
import { demonstrationTags } from "#features/transfer/demonstration/demonstration-tags.ts";
import { isUntouched } from "#features/transfer/demonstration/is-untouched.ts";
import { type Content, readContent } from "#features/transfer/demonstration/read-content.ts";
import { steps } from "#features/transfer/demonstration/steps.ts";
import { type Drawing, storeDrawings } from "#features/transfer/demonstration/store-drawings.ts";

/** Loads the demonstration publication, also after it was taken out. False where anybody has written anything. */
export async function restoreDemonstration(): Promise<boolean> {
  if (!(await isUntouched(db()))) return false;
  const content = await readContent();
  const drawings = await storeDrawings(content);
  return transaction((tx) => fill(tx, content, drawings));
}

async function fill(tx: Transaction, content: Content, drawings: Drawing[]): Promise<boolean> {
  await tx.execute(sql`select pg_advisory_xact_lock(hashtext('standfirst.demonstration'))`);
  if (!(await isUntouched(tx))) return false;
  const loading = { tx, content, drawings, now: new Date(), ...noIds() };
  for (const step of steps) await step(loading);
  await recordAudit(tx, systemActor, "demonstration.load", { kind: "demonstration", id: 1 });
  await expire(tx, ...(await demonstrationTags(tx)));
  return true;
}

function noIds() {
  const ids = () => new Map<string, number>();
  return {
    media: ids(),
    sections: ids(),
    topics: ids(),
    authors: ids(),
    series: ids(),
    quizzes: ids(),
    articles: ids(),
  };
}
