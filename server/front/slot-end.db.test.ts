import { setTimeout as sleep } from "node:timers/promises";
import { afterEach, expect } from "vitest";
import { db, type Transaction } from "#db/client.ts";
import { frontSlots } from "#db/schema/articles.ts";
import { addLiveArticle, addSection } from "#db/test/add-live-article.ts";
import { committedTest } from "#db/test/database-test.ts";
import { loadFront } from "#features/front/loaders.ts";
import { setKeeping } from "#lib/keep.ts";
import { openTestFront, readerPage, type TestFront } from "#server/front/test/open-test-front.ts";

let site: TestFront | undefined;

afterEach(async () => {
  await site?.close();
  site = undefined;
  setKeeping(false);
});

committedTest(
  "E15 D12: the place that an editor gave until a time is the rules' again at that moment, also on the page that was kept",
  async () => {
    const tx = db() as unknown as Transaction;
    const sectionId = await addSection(tx, "peace");
    const articleId = await addLiveArticle(tx, { slug: "kept-until", sectionId });
    await addLiveArticle(tx, { slug: "newest", sectionId });
    let renders = 0;
    site = await openTestFront(async (_, response) => {
      renders += 1;
      const { lead } = await loadFront({ language: "en", hasQuiz: false });
      response.setHeader("Content-Type", "text/html; charset=utf-8");
      response.end(readerPage(lead?.headline ?? "nothing"));
    });
    const until = new Date(Date.now() + 4000);
    await tx.insert(frontSlots).values({ position: 1, articleId, headline: "Until then", until });
    const leads = async () => /<h1>(.*?)<\/h1>/.exec((await site!.ask("/")).text)?.[1];
    expect(await leads()).toBe("Until then");
    expect(await leads()).toBe("Until then");
    expect(renders).toBe(1);
    while (Date.now() < until.getTime() - 50) {
      expect(await leads()).toBe("Until then");
      await sleep(100);
    }
    await expect.poll(leads, { timeout: 1500, interval: 50 }).toBe("newest");
    expect(Date.now() - until.getTime()).toBeLessThan(2000);
  },
);
