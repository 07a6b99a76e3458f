import { expect, test } from "vitest";
import { makePicture } from "#components/test/make-picture.ts";
import { makeQuestion, makeQuiz } from "#components/test/make-quiz.ts";
import { quizMetadata } from "#features/quizzes/quiz-metadata.ts";
import { structuredQuiz } from "#features/quizzes/structured-quiz.ts";

const ledger = {
  name: "The Ledger",
  motto: "",
  description: "",
  language: "en",
  timeZone: "UTC",
  fediverse: "",
  policies: {},
};
const SITE = "https://ledger.example";

test("S9, D5: a quiz with its questions and their choices, in order, in the words of the page", () => {
  const section = { slug: "peace", name: "Peace" };
  const quiz = makeQuiz({ standfirst: "Two.", section, picture: makePicture() });
  expect(structuredQuiz(quiz, ledger, SITE)).toMatchObject({
    "@type": "Quiz",
    "@id": "https://ledger.example/quizzes/who-votes",
    name: "Who votes, who pays?",
    description: "Two.",
    image: ["https://ledger.example/media/7/hall.png"],
    inLanguage: "en",
    about: { name: "Peace" },
    hasPart: [
      {
        "@type": "Question",
        position: 1,
        name: "Prompt 11",
        suggestedAnswer: [
          { "@type": "Answer", position: 1, text: "Right 11" },
          { position: 2, text: "Wrong 11" },
          { position: 3, text: "Other 11" },
        ],
      },
      { position: 2, name: "Prompt 12" },
    ],
  });
});

test("S9: gives no answer away, and leaves out what there is not", () => {
  const quiz = makeQuiz({ questions: [makeQuestion(1)] });
  const text = JSON.stringify(structuredQuiz(quiz, ledger, SITE));
  expect(text).not.toContain("acceptedAnswer");
  expect(text).not.toMatch(/"(description|image|about)"/);
});

test("D6: other sites are told of its title, address and picture, else of the publication's card", () => {
  const metadata = quizMetadata(makeQuiz({ picture: makePicture(), standfirst: "Two." }), ledger);
  expect(metadata).toMatchObject({
    title: "Who votes, who pays?",
    description: "Two.",
    alternates: { canonical: "/quizzes/who-votes" },
    openGraph: {
      url: "/quizzes/who-votes",
      images: [{ url: "/media/7/hall-1200.jpg", width: 1200, height: 675 }],
    },
    twitter: { card: "summary_large_image" },
  });
  expect(quizMetadata(makeQuiz(), ledger)).toMatchObject({
    openGraph: { images: [{ url: "/card.jpg" }] },
  });
});
