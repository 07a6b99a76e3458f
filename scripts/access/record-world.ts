import type { Transaction } from "#db/client.ts";
import { frontArrangements } from "#db/schema/articles.ts";
import { media } from "#db/schema/media.ts";
import { pages } from "#db/schema/pages.ts";
import { redirects } from "#db/schema/redirects.ts";
import { series } from "#db/schema/series.ts";
import { sponsorPlacements, sponsors } from "#db/schema/sponsors.ts";
import { topics } from "#db/schema/topics.ts";
import { addQuiz } from "#db/test/add-quiz.ts";
import { makeAuthor, makeSection } from "#db/test/make-story.ts";

/** One of each thing that is kept of the publication and belongs to no story. */
export async function recordWorld(tx: Transaction) {
  const id = { id: topics.id };
  const two = [
    { slug: "one", name: "One" },
    { slug: "two", name: "Two" },
  ];
  const topicIds = (await tx.insert(topics).values(two).returning(id)).map((row) => row.id);
  const [made] = await tx.insert(series).values(two[0]!).returning({ id: series.id });
  const body = { type: "doc", version: 1, content: [] };
  const [page] = await tx
    .insert(pages)
    .values({ slug: "kept", title: "Kept", body })
    .returning({ id: pages.id });
  await tx.insert(redirects).values({ path: "/kept", target: "/", source: "desk" });
  const { id: quizId, questionIds } = await addQuiz(tx, {
    slug: "kept",
    questions: [
      ["Yes", "No"],
      ["Yes", "No"],
    ],
  });
  const [picture] = await tx
    .insert(media)
    .values({ kind: "image", filename: "a.png", mimeType: "image/png" })
    .returning({ id: media.id });
  const [arrangement] = await tx
    .insert(frontArrangements)
    .values({ slots: [] })
    .returning({ id: frontArrangements.id });
  return {
    mediaId: picture!.id,
    ...{ topicIds, seriesId: made!.id, pageId: page!.id, quizId, questionId: questionIds[0]! },
    authorIds: [await makeAuthor(tx), await makeAuthor(tx)],
    spareSectionId: (await makeSection(tx)).id,
    arrangementId: arrangement!.id,
    ...(await sold(tx)),
  };
}

async function sold(tx: Transaction) {
  const [sponsor] = await tx
    .insert(sponsors)
    .values({ name: "S", url: "https://s.example/" })
    .returning({ id: sponsors.id });
  const sponsorId = sponsor!.id;
  const [placement] = await tx
    .insert(sponsorPlacements)
    .values({
      ...{ sponsorId, position: "home", text: "Words." },
      ...{ startsAt: new Date("2030-01-01"), endsAt: new Date("2030-02-01") },
    })
    .returning({ id: sponsorPlacements.id });
  return { sponsorId, placementId: placement!.id };
}
