import { globSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Role, roles } from "#db/enums.ts";
import { canAnswerPasswordRequest, canChangeAccount } from "#features/account/policy.ts";
import { canSeeAudit } from "#features/audit-log/policy.ts";
import { type Actor, type RoleGrant, readerActor, systemActor } from "#features/auth/actor.ts";
import { canManageAuthors } from "#features/authors/policy.ts";
import { canReadCalendar } from "#features/calendar/policy.ts";
import { canModerate, canPostComment } from "#features/comments/policy.ts";
import { canArrangeFront } from "#features/front/policy.ts";
import { canDeliverMail, canReadMail } from "#features/mail/policy.ts";
import { canAddMedia, canManageMedia, canWriteMediaFiles } from "#features/media/policy.ts";
import { canSeeQueue } from "#features/moderation/policy.ts";
import { canSeeNumbers } from "#features/numbers/policy.ts";
import { canChangeJobs, canSeeJobs } from "#features/operations/policy.ts";
import { canChangeOutreach, canDeliver, canSeeOutreach } from "#features/outreach/policy.ts";
import { canManagePages } from "#features/pages/policy.ts";
import { canManagePeople, canSeePeople } from "#features/people/policy.ts";
import {
  canApprove,
  canMarkSeen,
  canNote,
  canPlan,
  canSetApprovals,
} from "#features/planning/policy.ts";
import { canChangeNavigation, canChangeSettings } from "#features/publication/policy.ts";
import { canAnswerQuiz, canManageQuizzes } from "#features/quizzes/policy.ts";
import { canManageRedirects } from "#features/redirects/policy.ts";
import {
  canCreateStory,
  canEditStory,
  canSeeStory,
  seesAllStories,
} from "#features/revisions/policy.ts";
import { canManageSeries } from "#features/series/policy.ts";
import { canManageSponsors } from "#features/sponsors/policy.ts";
import { canForgetFilter, canKeepFilter } from "#features/stories/policy.ts";
import {
  canPurgeSubscribers,
  canSeeSubscribers,
  canSubscribe,
} from "#features/subscribers/policy.ts";
import { canManageSections, canManageTopics } from "#features/taxonomy/policy.ts";
import {
  canAssign,
  canCorrect,
  canMove,
  canPublish,
  canRelease,
  canRetract,
  canWithhold,
} from "#features/workflow/policy.ts";

const SECTION = 7;
const ANOTHER_SECTION = 8;
const PERSON = 1;

const draft = { createdBy: 2, sectionId: SECTION, liveSectionId: null, stage: "draft" } as const;
const own = { ...draft, createdBy: PERSON };
const live = { ...draft, liveSectionId: SECTION, stage: "live" } as const;
const inReview = { ...draft, stage: "in_review" } as const;
const submitting = { from: "draft", to: "in_review" } as const;
const approving = { from: "in_review", to: "approved" } as const;
const leaping = { from: "draft", to: "live" } as const;

type Outsider = "reader" | "subscriber" | "system" | "nobody";

interface Row {
  policy: (...facts: never[]) => boolean;
  of: string;
  decide: (actor: Actor) => boolean;
  /** Roles that may when they are held for the whole publication. */
  everywhere: readonly Role[];
  /** Roles that may when they are held for the section of the thing alone. */
  inside: readonly Role[];
  /** Roles that may when they are held for another section alone. */
  outside: readonly Role[];
  /** Who else may; "nobody" is an account without any role. */
  others: readonly Outsider[];
}

const editors: Role[] = ["administrator", "editor", "section_editor"];
const desk: Role[] = [...editors, "copy_editor"];
const writers: Role[] = ["section_editor", "writer", "contributor"];
const uploaders: Role[] = [...writers, "copy_editor", "photo_editor"];
const notContributor = roles.filter((role) => role !== "contributor");
const anyone = { everywhere: roles, inside: roles, outside: roles };
const noStaff = { everywhere: [], inside: [], outside: [] };

/** E16 as a table: who may do what to which thing. A policy that has no row here fails the test. */
const matrix: readonly Row[] = [
  {
    policy: canModerate,
    of: "a comment below a story",
    decide: (actor) => canModerate(actor, { sectionId: SECTION }),
    everywhere: [...editors, "moderator"],
    inside: ["section_editor", "moderator"],
    outside: [],
    others: ["system"],
  },
  {
    policy: canModerate,
    of: "a comment below a story without a section",
    decide: (actor) => canModerate(actor, { sectionId: null }),
    everywhere: [...editors, "moderator"],
    inside: [],
    outside: [],
    others: ["system"],
  },
  {
    policy: canPostComment,
    of: "a comment",
    decide: canPostComment,
    ...anyone,
    others: ["reader", "system", "nobody"],
  },
  {
    policy: canAnswerQuiz,
    of: "a quiz",
    decide: canAnswerQuiz,
    ...anyone,
    others: ["reader", "system", "nobody"],
  },
  {
    policy: canReadMail,
    of: "the mail of everybody",
    decide: canReadMail,
    everywhere: ["administrator"],
    inside: [],
    outside: [],
    others: ["system"],
  },
  {
    policy: canDeliverMail,
    of: "a mail",
    decide: canDeliverMail,
    ...noStaff,
    others: ["system"],
  },
  {
    policy: canSeeOutreach,
    of: "who is told of what is published",
    decide: canSeeOutreach,
    everywhere: ["administrator"],
    inside: [],
    outside: [],
    others: ["system"],
  },
  {
    policy: canChangeOutreach,
    of: "a webhook, a hub, a delivery",
    decide: canChangeOutreach,
    everywhere: ["administrator"],
    inside: [],
    outside: [],
    others: ["system"],
  },
  {
    policy: canDeliver,
    of: "a delivery",
    decide: canDeliver,
    ...noStaff,
    others: ["system"],
  },
  {
    policy: canRelease,
    of: "a story whose time has come",
    decide: canRelease,
    ...noStaff,
    others: ["system"],
  },
  {
    policy: canAddMedia,
    of: "a picture",
    decide: canAddMedia,
    everywhere: ["administrator", "editor", "business", ...uploaders],
    inside: uploaders,
    outside: uploaders,
    others: ["system"],
  },
  {
    policy: canSeeQueue,
    of: "the queue of comments, narrowed to what the person may decide",
    decide: canSeeQueue,
    everywhere: [...editors, "moderator"],
    inside: ["section_editor", "moderator"],
    outside: ["section_editor", "moderator"],
    others: ["system"],
  },
  {
    policy: canSeeNumbers,
    of: "how the publication is read",
    decide: canSeeNumbers,
    ...anyone,
    others: ["nobody"],
  },
  {
    policy: canChangeAccount,
    of: "one's own account",
    decide: (actor) => canChangeAccount(actor, { id: PERSON }),
    ...anyone,
    others: ["nobody"],
  },
  {
    policy: canChangeAccount,
    of: "somebody else's account",
    decide: (actor) => canChangeAccount(actor, { id: 2 }),
    ...noStaff,
    others: [],
  },
  {
    policy: canAnswerPasswordRequest,
    of: "a forgotten password",
    decide: canAnswerPasswordRequest,
    ...noStaff,
    others: ["system"],
  },
  {
    policy: canSeePeople,
    of: "accounts",
    decide: canSeePeople,
    everywhere: ["administrator", "editor"],
    inside: [],
    outside: [],
    others: ["system"],
  },
  {
    policy: canManagePeople,
    of: "an account, its roles, an invitation",
    decide: canManagePeople,
    everywhere: ["administrator"],
    inside: [],
    outside: [],
    others: ["system"],
  },
  {
    policy: canCreateStory,
    of: "a story",
    decide: canCreateStory,
    everywhere: [...desk, "writer", "contributor"],
    inside: writers,
    outside: writers,
    others: ["system"],
  },
  {
    policy: canEditStory,
    of: "somebody else's draft",
    decide: (actor) => canEditStory(actor, draft),
    everywhere: desk,
    inside: ["section_editor", "copy_editor"],
    outside: [],
    others: ["system"],
  },
  {
    policy: canEditStory,
    of: "somebody else's draft without a section",
    decide: (actor) => canEditStory(actor, { ...draft, sectionId: null }),
    everywhere: desk,
    inside: [],
    outside: [],
    others: ["system"],
  },
  {
    policy: canEditStory,
    of: "one's own draft",
    decide: (actor) => canEditStory(actor, own),
    everywhere: [...desk, "writer", "contributor"],
    inside: [...writers, "copy_editor"],
    outside: writers,
    others: ["system"],
  },
  {
    policy: canEditStory,
    of: "one's own story once it is handed in",
    decide: (actor) => canEditStory(actor, { ...own, stage: "in_review" }),
    everywhere: [...desk, "writer"],
    inside: ["section_editor", "writer", "copy_editor"],
    outside: ["section_editor", "writer"],
    others: ["system"],
  },
  {
    policy: canSeeStory,
    of: "somebody else's draft",
    decide: (actor) => canSeeStory(actor, draft),
    everywhere: notContributor,
    inside: notContributor,
    outside: notContributor,
    others: ["system"],
  },
  {
    policy: canSeeStory,
    of: "one's own draft",
    decide: (actor) => canSeeStory(actor, own),
    ...anyone,
    others: ["system", "nobody"],
  },
  {
    policy: seesAllStories,
    of: "the list of stories",
    decide: seesAllStories,
    everywhere: notContributor,
    inside: notContributor,
    outside: notContributor,
    others: ["system"],
  },
  {
    policy: canSeeSubscribers,
    of: "people who signed up",
    decide: canSeeSubscribers,
    everywhere: ["administrator", "newsletter_editor"],
    inside: [],
    outside: [],
    others: ["system"],
  },
  {
    policy: canSubscribe,
    of: "a newsletter",
    decide: canSubscribe,
    ...anyone,
    others: ["reader", "system", "nobody"],
  },
  {
    policy: canPurgeSubscribers,
    of: "addresses that nobody confirmed",
    decide: canPurgeSubscribers,
    ...noStaff,
    others: ["system"],
  },
  {
    policy: canPublish,
    of: "a draft",
    decide: (actor) => canPublish(actor, draft),
    everywhere: editors,
    inside: ["section_editor"],
    outside: [],
    others: ["system"],
  },
  {
    policy: canPublish,
    of: "one's own draft",
    decide: (actor) => canPublish(actor, own),
    everywhere: editors,
    inside: ["section_editor"],
    outside: [],
    others: ["system"],
  },
  {
    policy: canPublish,
    of: "a story that leaves another section for this one",
    decide: (actor) => canPublish(actor, { ...live, liveSectionId: ANOTHER_SECTION }),
    everywhere: editors,
    inside: [],
    outside: [],
    others: ["system"],
  },
  {
    policy: canRetract,
    of: "a live story that is about to move to another section",
    decide: (actor) => canRetract(actor, { ...live, sectionId: ANOTHER_SECTION }),
    everywhere: editors,
    inside: ["section_editor"],
    outside: [],
    others: ["system"],
  },
  {
    policy: canWithhold,
    of: "any story",
    decide: canWithhold,
    everywhere: ["administrator", "editor"],
    inside: [],
    outside: [],
    others: ["system"],
  },
  {
    policy: canCorrect,
    of: "a live story",
    decide: (actor) => canCorrect(actor, live),
    everywhere: editors,
    inside: ["section_editor"],
    outside: [],
    others: ["system"],
  },
  {
    policy: canAssign,
    of: "a draft, to somebody else",
    decide: (actor) => canAssign(actor, draft, 2),
    everywhere: editors,
    inside: ["section_editor"],
    outside: [],
    others: ["system"],
  },
  {
    policy: canAssign,
    of: "one's own draft, to oneself",
    decide: (actor) => canAssign(actor, own, PERSON),
    everywhere: [...desk, "writer", "contributor"],
    inside: [...writers, "copy_editor"],
    outside: writers,
    others: ["system"],
  },
  {
    policy: canEditStory,
    of: "somebody else's draft that one was given",
    decide: (actor) => canEditStory(actor, { ...draft, assigneeId: PERSON }),
    everywhere: [...desk, "writer", "contributor"],
    inside: [...writers, "copy_editor"],
    outside: writers,
    others: ["system"],
  },
  {
    policy: canApprove,
    of: "somebody else's draft",
    decide: (actor) => canApprove(actor, draft),
    everywhere: desk,
    inside: ["section_editor", "copy_editor"],
    outside: [],
    others: [],
  },
  {
    policy: canApprove,
    of: "one's own draft, or one that one was given",
    decide: (actor) =>
      canApprove(actor, own) || canApprove(actor, { ...draft, assigneeId: PERSON }),
    ...noStaff,
    others: [],
  },
  {
    policy: canNote,
    of: "somebody else's draft",
    decide: (actor) => canNote(actor, draft),
    everywhere: notContributor,
    inside: notContributor,
    outside: notContributor,
    others: [],
  },
  {
    policy: canPlan,
    of: "somebody else's draft",
    decide: (actor) => canPlan(actor, draft),
    everywhere: desk,
    inside: ["section_editor", "copy_editor"],
    outside: [],
    others: ["system"],
  },
  {
    policy: canMarkSeen,
    of: "a note that names oneself",
    decide: (actor) => canMarkSeen(actor, { staffId: PERSON }),
    ...anyone,
    others: ["nobody"],
  },
  {
    policy: canSetApprovals,
    of: "how many approvals a section asks for",
    decide: canSetApprovals,
    everywhere: ["administrator", "editor"],
    inside: [],
    outside: [],
    others: ["system"],
  },
  {
    policy: canReadCalendar,
    of: "what the desk plans",
    decide: canReadCalendar,
    ...anyone,
    others: ["nobody"],
  },
  {
    policy: canKeepFilter,
    of: "the list of stories",
    decide: canKeepFilter,
    ...anyone,
    others: ["nobody"],
  },
  {
    policy: canForgetFilter,
    of: "what one keeps oneself",
    decide: (actor) => canForgetFilter(actor, { staffId: PERSON }),
    ...anyone,
    others: ["nobody"],
  },
  {
    policy: canForgetFilter,
    of: "what somebody else keeps",
    decide: (actor) => canForgetFilter(actor, { staffId: 2 }),
    ...noStaff,
    others: [],
  },
  {
    policy: canMove,
    of: "somebody else's draft, to review",
    decide: (actor) => canMove(actor, draft, submitting),
    everywhere: desk,
    inside: ["section_editor", "copy_editor"],
    outside: [],
    others: ["system"],
  },
  {
    policy: canMove,
    of: "one's own draft, to review",
    decide: (actor) => canMove(actor, own, submitting),
    everywhere: [...desk, "writer", "contributor"],
    inside: [...writers, "copy_editor"],
    outside: writers,
    others: ["system"],
  },
  {
    policy: canMove,
    of: "a story in review, to approved",
    decide: (actor) => canMove(actor, inReview, approving),
    everywhere: editors,
    inside: ["section_editor"],
    outside: [],
    others: ["system"],
  },
  {
    policy: canMove,
    of: "a draft, to live without being published",
    decide: (actor) => canMove(actor, draft, leaping),
    ...noStaff,
    others: [],
  },
];

/** Who keeps what belongs to the publication and to no story. */
const keepers: [decide: (actor: Actor) => boolean, of: string, may: readonly Role[]][] = [
  [canManageMedia, "pictures", [...desk, "photo_editor"]],
  [canManageSections, "sections", ["administrator", "editor"]],
  [canManageTopics, "topics", desk],
  [canManageAuthors, "authors", desk],
  [canManageSeries, "series", ["administrator", "editor"]],
  [canManageQuizzes, "quizzes", editors],
  [canManageSponsors, "sponsors", ["administrator", "business"]],
  [canManagePages, "pages", ["administrator", "editor"]],
  [canManageRedirects, "redirects", ["administrator", "editor"]],
  [canChangeNavigation, "the navigation", ["administrator", "editor"]],
  [canChangeSettings, "the settings", ["administrator"]],
  [canWriteMediaFiles, "the files of a picture", []],
  [canArrangeFront, "the front page", ["administrator", "editor"]],
  [canSeeAudit, "the log of what was done", ["administrator"]],
  [canSeeJobs, "what the program does", ["administrator", "editor"]],
  [canChangeJobs, "a job that failed", ["administrator", "editor"]],
];

const keeping: Row[] = keepers.map(([decide, of, may]) => {
  const sections = may.filter((role) => role === "section_editor");
  return {
    ...{ policy: decide, of, decide, others: ["system"] },
    ...{ everywhere: may, inside: sections, outside: sections },
  };
});

const staffWith = (...grants: RoleGrant[]): Actor => ({
  kind: "staff",
  staffId: PERSON,
  roles: grants,
});

const outsiders: Record<Outsider, Actor> = {
  reader: readerActor,
  subscriber: { kind: "subscriber", subscriberId: PERSON },
  system: systemActor,
  nobody: staffWith(),
};

const inOrder = <T>(all: readonly T[], some: readonly T[]) =>
  all.filter((one) => some.includes(one));

describe("X3: role × action × object", () => {
  const named = [...matrix, ...keeping].map((row) => ({ ...row, name: row.policy.name }));

  test.for(named)("E16: $name, $of", ({ decide, everywhere, inside, outside, others }) => {
    const allowedWith = (sectionId: number | null) =>
      roles.filter((role) => decide(staffWith({ role, sectionId })));
    expect(allowedWith(null)).toEqual(inOrder(roles, everywhere));
    expect(allowedWith(SECTION)).toEqual(inOrder(roles, inside));
    expect(allowedWith(ANOTHER_SECTION)).toEqual(inOrder(roles, outside));
    const names = Object.keys(outsiders) as Outsider[];
    expect(names.filter((name) => decide(outsiders[name]))).toEqual(inOrder(names, others));
  });

  test("a decision that has no row fails", async () => {
    const listed = new Set<unknown>([...matrix, ...keeping].map(({ policy }) => policy));
    const features = globSync("features/*/policy.ts")
      .map((path) => path.split("/")[1]!)
      .filter((feature) => feature !== "auth");
    expect(features).toContain("workflow");
    const decisions = await Promise.all(features.map(decisionsOf));
    const missing = decisions.flat().filter(({ decision }) => !listed.has(decision));
    expect(missing.map(({ name }) => name)).toEqual([]);
  });

  test("one more role never takes anything away", () => {
    const grant = fc.record({
      role: fc.constantFrom(...roles),
      sectionId: fc.constantFrom(null, SECTION, ANOTHER_SECTION),
    });
    fc.assert(
      fc.property(fc.array(grant, { maxLength: 4 }), grant, (grants, more) => {
        for (const { decide } of matrix) {
          const before = decide(staffWith(...grants));
          if (before) expect(decide(staffWith(...grants, more))).toBe(true);
        }
      }),
      { numRuns: 500 },
    );
  });

  test("grants in both sections let a section editor move a story between them", () => {
    const both = staffWith(
      { role: "section_editor", sectionId: SECTION },
      { role: "section_editor", sectionId: ANOTHER_SECTION },
    );
    expect(canPublish(both, { ...live, liveSectionId: ANOTHER_SECTION })).toBe(true);
    expect(canPublish(both, { ...live, liveSectionId: 9 })).toBe(false);
  });
});

async function decisionsOf(feature: string): Promise<{ name: string; decision: unknown }[]> {
  const policy = (await import(`../${feature}/policy.ts`)) as Record<string, unknown>;
  return Object.entries(policy)
    .filter(([, decision]) => typeof decision === "function")
    .map(([name, decision]) => ({ name: `${feature}: ${name}`, decision }));
}
