import { type Role, roles } from "#db/enums.ts";
import type { AccessWorld } from "#scripts/access/access-world.ts";
import { mediaActions, mediaRoutes } from "#scripts/access/media-access.ts";
import { recordActions, recordRoutes } from "#scripts/access/record-access.ts";

/** Which roles may, by where they are held. */
export interface Allowed {
  /** Held for the whole publication. */
  everywhere: readonly Role[];
  /** Held for the section of the thing alone. */
  inside: readonly Role[];
  /** Held for another section alone. */
  outside: readonly Role[];
  /** Whether an account without any role may. */
  nobody?: boolean;
}

export interface ActionAccess {
  action: string;
  of: string;
  /** What is sent, with things that exist. */
  form: (world: AccessWorld) => Record<string, string | number | File | string[]>;
  /** The field that names the thing; another thing's number must be answered like one that is not there. */
  names?: string;
  may: Allowed;
}

export interface RouteAccess {
  /** The folder of the route in `app/`. */
  route: string;
  of: string;
  params?: (world: AccessWorld) => Record<string, string>;
  query?: (world: AccessWorld) => Record<string, string>;
  may: Allowed;
}

const everywhere = (...some: Role[]): Allowed => ({ everywhere: some, inside: [], outside: [] });
const anyRole: Allowed = { everywhere: roles, inside: roles, outside: roles, nobody: true };
const notContributor = roles.filter((role) => role !== "contributor");
const editors: Role[] = ["administrator", "editor", "section_editor"];
const desk: Role[] = [...editors, "copy_editor"];
const writers: Role[] = ["section_editor", "writer", "contributor"];
const uploaders: Role[] = [...writers, "copy_editor", "photo_editor"];

const administrators = everywhere("administrator");
const publishers: Allowed = { everywhere: editors, inside: ["section_editor"], outside: [] };
const storyEditors: Allowed = {
  everywhere: desk,
  inside: ["section_editor", "copy_editor"],
  outside: [],
};
const ownWriters: Allowed = {
  everywhere: [...desk, "writer", "contributor"],
  inside: [...writers, "copy_editor"],
  outside: writers,
};
const moderators: Allowed = {
  everywhere: [...editors, "moderator"],
  inside: ["section_editor", "moderator"],
  outside: [],
};
const storyReaders: Allowed = {
  everywhere: notContributor,
  inside: notContributor,
  outside: notContributor,
};

const save = { body: '{"type":"doc","version":1,"content":[]}', bylines: "[]", seenVersion: 1 };
const publish = { slug: "", seenVersion: 1 };
const later = { at: "2090-01-01T10:00", zone: "UTC" };
const unsigned = { id: "x", rawId: "x", type: "public-key", response: { clientDataJSON: "e30" } };
const png = () => new File(["no picture"], "no.png", { type: "image/png" });

/**
 * Who may call which action of the desk (E16, X3). Every action that asks for somebody who is signed in stands
 * here; those that anybody may call are in `openActions`. A new action without a line fails the test.
 */
export const actionAccess: ActionAccess[] = [
  { action: "signOutAction", of: "one's own session", form: () => ({}), may: anyRole },
  {
    action: "createStoryAction",
    of: "a story",
    form: () => ({}),
    may: {
      everywhere: [...desk, "writer", "contributor"],
      inside: writers,
      outside: writers,
    },
  },
  {
    action: "saveWorkingCopyAction",
    of: "somebody else's draft",
    form: ({ draftId, sectionId }) => ({ ...save, articleId: draftId, sectionId }),
    names: "articleId",
    may: storyEditors,
  },
  {
    action: "saveWorkingCopyAction",
    of: "one's own draft",
    form: ({ ownDraftId, sectionId }) => ({ ...save, articleId: ownDraftId, sectionId }),
    may: ownWriters,
  },
  {
    action: "takeOverStoryAction",
    of: "somebody else's draft",
    form: ({ draftId }) => ({ articleId: draftId, page: "page-of-one" }),
    names: "articleId",
    may: storyEditors,
  },
  {
    action: "releaseStoryAction",
    of: "a page of one's own",
    form: ({ draftId }) => ({ articleId: draftId, page: "page-of-one" }),
    may: anyRole,
  },
  {
    action: "sharePreviewAction",
    of: "somebody else's draft",
    form: ({ draftId }) => ({ articleId: draftId }),
    names: "articleId",
    may: storyEditors,
  },
  {
    action: "revokePreviewAction",
    of: "a link to somebody else's draft",
    form: ({ draftId }) => ({ articleId: draftId, linkId: 1 }),
    names: "articleId",
    may: storyEditors,
  },
  {
    action: "restoreRevisionAction",
    of: "a version of a live story",
    form: ({ liveId }) => ({ articleId: liveId, number: 1, seenVersion: 1 }),
    names: "articleId",
    may: storyEditors,
  },
  {
    action: "moveArticleAction",
    of: "somebody else's draft, to review",
    form: ({ draftId }) => ({ articleId: draftId, to: "in_review" }),
    names: "articleId",
    may: storyEditors,
  },
  {
    action: "changeStoriesAction",
    of: "somebody else's draft, among several",
    form: ({ draftId }) => ({ ids: draftId, to: "in_review" }),
    names: "ids",
    may: storyEditors,
  },
  {
    action: "keepFilterAction",
    of: "a filter of one's own",
    form: () => ({ name: "Mine", query: "stage=draft" }),
    may: anyRole,
  },
  {
    action: "forgetFilterAction",
    of: "a filter of one's own",
    form: ({ ownFilterId }) => ({ filterId: ownFilterId }),
    may: anyRole,
  },
  {
    action: "forgetFilterAction",
    of: "somebody else's filter",
    form: ({ filterId }) => ({ filterId }),
    may: everywhere(),
  },
  {
    action: "assignArticleAction",
    of: "somebody else's draft, to a colleague",
    form: ({ draftId, colleagueId }) => ({ articleId: draftId, assigneeId: colleagueId }),
    names: "articleId",
    may: publishers,
  },
  {
    action: "approveArticleAction",
    of: "somebody else's draft",
    form: ({ draftId }) => ({ articleId: draftId, seenVersion: 1 }),
    names: "articleId",
    may: storyEditors,
  },
  {
    action: "addNoteAction",
    of: "somebody else's draft",
    form: ({ draftId }) => ({ articleId: draftId, text: "Who calls?" }),
    names: "articleId",
    may: storyReaders,
  },
  {
    action: "markMentionSeenAction",
    of: "a note that names oneself",
    form: ({ noteId }) => ({ noteId }),
    names: "noteId",
    may: anyRole,
  },
  {
    action: "addChecklistItemAction",
    of: "somebody else's draft",
    form: ({ draftId }) => ({ articleId: draftId, text: "Ask again" }),
    names: "articleId",
    may: storyEditors,
  },
  ...["tickChecklistItemAction", "untickChecklistItemAction", "removeChecklistItemAction"].map(
    (action): ActionAccess => ({
      action,
      of: "what is to be done for somebody else's draft",
      form: ({ itemId }) => ({ itemId }),
      names: "itemId",
      may: storyEditors,
    }),
  ),
  {
    action: "setDueTimeAction",
    of: "somebody else's draft",
    form: ({ draftId }) => ({ articleId: draftId, due: "2026-12-01T10:00" }),
    names: "articleId",
    may: storyEditors,
  },
  {
    action: "setApprovalsNeededAction",
    of: "a section",
    form: ({ sectionId }) => ({ sectionId, approvalsNeeded: 2 }),
    names: "sectionId",
    may: everywhere("administrator", "editor"),
  },
  {
    action: "publishArticleAction",
    of: "a draft",
    form: ({ draftId }) => ({ ...publish, articleId: draftId }),
    names: "articleId",
    may: publishers,
  },
  {
    action: "publishArticleAction",
    of: "one's own draft",
    form: ({ ownDraftId }) => ({ ...publish, articleId: ownDraftId }),
    may: publishers,
  },
  {
    action: "scheduleArticleAction",
    of: "a draft",
    form: ({ draftId }) => ({ ...publish, ...later, articleId: draftId }),
    names: "articleId",
    may: publishers,
  },
  {
    action: "unscheduleArticleAction",
    of: "a draft",
    form: ({ draftId }) => ({ articleId: draftId }),
    names: "articleId",
    may: publishers,
  },
  {
    action: "setEmbargoAction",
    of: "a draft",
    form: ({ draftId }) => ({ ...later, articleId: draftId }),
    names: "articleId",
    may: publishers,
  },
  {
    action: "liftEmbargoAction",
    of: "a draft",
    form: ({ draftId }) => ({ articleId: draftId }),
    names: "articleId",
    may: publishers,
  },
  {
    action: "movePlannedAction",
    of: "when somebody else's draft is due",
    form: ({ draftId }) => ({ articleId: draftId, kind: "due", day: "2090-01-01" }),
    names: "articleId",
    may: storyEditors,
  },
  { action: "renewFeedAction", of: "one's own calendar", form: () => ({}), may: anyRole },
  { action: "revokeFeedAction", of: "one's own calendar", form: () => ({}), may: anyRole },
  {
    action: "correctArticleAction",
    of: "a live story",
    form: ({ liveId }) => ({ articleId: liveId, kind: "correction", text: "It was not so." }),
    names: "articleId",
    may: publishers,
  },
  {
    action: "retractArticleAction",
    of: "a live story",
    form: ({ liveId }) => ({ articleId: liveId, reason: "It was not so." }),
    names: "articleId",
    may: publishers,
  },
  {
    action: "withholdArticleAction",
    of: "a live story",
    form: ({ liveId }) => ({ articleId: liveId, reason: "By order of a court.", confirmed: "on" }),
    names: "articleId",
    may: everywhere("administrator", "editor"),
  },
  {
    action: "restoreArticleAction",
    of: "a live story",
    form: ({ liveId }) => ({ articleId: liveId }),
    names: "articleId",
    may: everywhere("administrator", "editor"),
  },
  {
    action: "uploadPictureAction",
    of: "a picture",
    form: () => ({ file: png(), alt: "A hall.", credit: "Ada" }),
    may: {
      everywhere: ["administrator", "editor", "business", ...uploaders],
      inside: uploaders,
      outside: uploaders,
    },
  },
  {
    action: "moderateCommentAction",
    of: "a comment below a story of the section",
    form: ({ commentId }) => ({ commentId, seenStatus: "held", decision: "public" }),
    names: "commentId",
    may: moderators,
  },
  {
    action: "requireSecondFactorAction",
    of: "what signing in asks for",
    form: () => ({ required: "" }),
    may: administrators,
  },
  ...(
    [
      ["changeNameAction", { name: "Another" }],
      ["requestEmailAction", { email: "another@example.org" }],
      ["changePasswordAction", { password: "easy" }],
      ["confirmIdentityAction", { password: "wrong" }],
      ["turnOnTotpAction", { code: "wrong" }],
      ["turnOffTotpAction", {}],
      ["renewRecoveryCodesAction", {}],
      ["beginPasskeyAction", {}],
      ["endOtherSessionsAction", {}],
    ] as const
  ).map(([action, fields]) => ({
    ...{ action, of: "one's own account", form: () => ({ ...fields }), may: anyRole },
  })),
  {
    action: "addPasskeyAction",
    of: "one's own account, with what no device signed",
    form: () => ({ answer: JSON.stringify(unsigned) }),
    may: anyRole,
  },
  {
    action: "removePasskeyAction",
    of: "somebody else's passkey",
    form: ({ passkeyId }) => ({ passkeyId }),
    names: "passkeyId",
    may: everywhere(),
  },
  {
    action: "endSessionAction",
    of: "somebody else's session",
    form: ({ sessionId }) => ({ sessionId }),
    may: everywhere(),
  },
  {
    action: "sendTestMessageAction",
    of: "a test message to oneself",
    form: () => ({}),
    may: administrators,
  },
  {
    action: "takeOverStoryAction",
    of: "somebody else's draft",
    form: ({ draftId }) => ({ articleId: draftId, page: "page-of-one" }),
    names: "articleId",
    may: storyEditors,
  },
  {
    action: "releaseStoryAction",
    of: "a page of one's own",
    form: ({ draftId }) => ({ articleId: draftId, page: "page-of-one" }),
    may: anyRole,
  },
  {
    action: "restoreRevisionAction",
    of: "a version of a live story",
    form: ({ liveId }) => ({ articleId: liveId, number: 1, seenVersion: 1 }),
    names: "articleId",
    may: storyEditors,
  },
  {
    action: "findLinkTargetsAction",
    of: "stories that one may link to",
    form: () => ({ words: "chair" }),
    may: anyRole,
  },
  {
    action: "beginPublicationAction",
    of: "the publication",
    form: () => ({
      name: "A",
      language: "en",
      timeZone: "UTC",
      accent: "#0c527f",
      accentDark: "#7fb8dc",
    }),
    may: administrators,
  },
  ...mediaActions,
  ...recordActions,
  {
    action: "retryJobAction",
    of: "a job that failed",
    form: ({ jobId }) => ({ queue: "mail.send", jobId }),
    may: everywhere("administrator", "editor"),
  },
  {
    action: "discardJobAction",
    of: "a job that failed",
    form: ({ jobId }) => ({ queue: "mail.send", jobId }),
    may: everywhere("administrator", "editor"),
  },
  {
    action: "addWebhookAction",
    of: "a webhook",
    form: () => ({ url: "https://example.com/hook", events: "article.published" }),
    may: administrators,
  },
  {
    action: "disableWebhookAction",
    of: "a webhook",
    form: ({ webhookId }) => ({ webhookId }),
    names: "webhookId",
    may: administrators,
  },
  {
    action: "retryDeliveryAction",
    of: "a delivery",
    form: ({ deliveryId }) => ({ deliveryId }),
    names: "deliveryId",
    may: administrators,
  },
  {
    action: "changeOutreachSettingsAction",
    of: "hubs and search engines",
    form: () => ({ hubs: "", indexNowUrl: "" }),
    may: administrators,
  },
  {
    action: "invitePersonAction",
    of: "somebody new",
    form: () => ({ name: "New", email: "new@example.org", role: "editor" }),
    may: administrators,
  },
  {
    action: "resendInvitationAction",
    of: "an invitation",
    form: ({ invitedId }) => ({ staffId: invitedId }),
    names: "staffId",
    may: administrators,
  },
  {
    action: "revokeInvitationAction",
    of: "an invitation",
    form: ({ invitedId }) => ({ staffId: invitedId }),
    names: "staffId",
    may: administrators,
  },
  {
    action: "grantRoleAction",
    of: "somebody's account",
    form: ({ colleagueId }) => ({ staffId: colleagueId, role: "administrator" }),
    names: "staffId",
    may: administrators,
  },
  {
    action: "grantRoleAction",
    of: "one's own account",
    form: ({ personId }) => ({ staffId: personId, role: "administrator" }),
    may: administrators,
  },
  {
    action: "takeRoleAction",
    of: "somebody's account",
    form: ({ colleagueId }) => ({ staffId: colleagueId, role: "writer" }),
    names: "staffId",
    may: administrators,
  },
  {
    action: "disableAccountAction",
    of: "somebody's account",
    form: ({ colleagueId }) => ({ staffId: colleagueId }),
    names: "staffId",
    may: administrators,
  },
  {
    action: "enableAccountAction",
    of: "somebody's account",
    form: ({ colleagueId }) => ({ staffId: colleagueId }),
    names: "staffId",
    may: administrators,
  },
];

/** Actions that nobody needs to be signed in for. What they may do hangs on a token, a stamp or a password. */
export const openActions = [
  "signInAction",
  "setupAction",
  "acceptInvitationAction",
  "beginPasskeySignInAction",
  "passkeySignInAction",
  "requestPasswordAction",
  "chooseNewPasswordAction",
  "confirmEmailAction",
  "postCommentAction",
  "deleteOwnCommentAction",
  "answerQuizAction",
  "subscribeAction",
  "confirmSubscriptionAction",
  "leaveNewsletterAction",
];

/** The one action that asks for a session that is halfway: the second step of signing in. */
export const halfwayActions = ["secondStepAction"];

/** Who may open which page of the desk. A new page without a line fails the test. */
export const routeAccess: RouteAccess[] = [
  { route: "desk", of: "the list of stories", may: anyRole },
  { route: "desk/find", of: "what one may see of everything", may: anyRole },
  { route: "desk/find/results", of: "the same, as data", may: anyRole },
  { route: "desk/[...path]", of: "what is not there", may: everywhere() },
  {
    route: "desk/comments",
    of: "the queue, narrowed to what one may decide",
    may: { ...moderators, outside: ["section_editor", "moderator"] },
  },
  { route: "desk/account", of: "one's own account", may: anyRole },
  { route: "desk/mail", of: "the mail of everybody", may: administrators },
  {
    route: "desk/mail/[id]",
    of: "a mail",
    params: ({ messageId }) => ({ id: String(messageId) }),
    may: administrators,
  },
  { route: "desk/numbers", of: "how the publication is read", may: anyRole },
  { route: "desk/publication", of: "the rooms that one may enter", may: anyRole },
  ...mediaRoutes,
  ...recordRoutes,
  { route: "desk/setup", of: "the first decisions", may: administrators },
  { route: "desk/setup/import", of: "how to bring a site in", may: administrators },
  ...["revisions", "presence", "standing"].map((part) => ({
    route: `desk/stories/[id]/${part}`,
    of: "somebody else's draft",
    params: ({ draftId }: AccessWorld) => ({ id: String(draftId) }),
    may: storyReaders,
  })),
  { route: "desk/outreach", of: "who is told of what", may: administrators },
  { route: "desk/audit", of: "what everybody did", may: administrators },
  { route: "desk/audit/export", of: "what everybody did, as a file", may: administrators },
  { route: "desk/jobs", of: "what the program does", may: everywhere("administrator", "editor") },
  { route: "desk/people", of: "accounts", may: everywhere("administrator", "editor") },
  {
    route: "desk/people/[id]",
    of: "an account",
    params: ({ colleagueId }) => ({ id: String(colleagueId) }),
    may: everywhere("administrator", "editor"),
  },
  {
    route: "desk/stories/[id]",
    of: "somebody else's draft",
    params: ({ draftId }) => ({ id: String(draftId) }),
    may: storyReaders,
  },
  {
    route: "desk/stories/[id]",
    of: "one's own draft",
    params: ({ ownDraftId }) => ({ id: String(ownDraftId) }),
    may: anyRole,
  },
  { route: "desk/calendar", of: "what is planned, of what one may see", may: anyRole },
  { route: "desk/workflow", of: "how stories go their way", may: anyRole },
  {
    route: "desk/stories/[id]/plan",
    of: "somebody else's draft",
    params: ({ draftId }) => ({ id: String(draftId) }),
    may: storyReaders,
  },
  {
    route: "desk/stories/[id]/revisions",
    of: "somebody else's draft",
    params: ({ draftId }) => ({ id: String(draftId) }),
    may: storyReaders,
  },
  {
    route: "desk/stories/[id]/presence",
    of: "somebody else's draft",
    params: ({ draftId }) => ({ id: String(draftId) }),
    may: storyReaders,
  },
  {
    route: "desk/stories/[id]/standing",
    of: "somebody else's draft",
    params: ({ draftId }) => ({ id: String(draftId) }),
    may: storyReaders,
  },
  {
    route: "desk/stories/[id]/preview",
    of: "somebody else's draft",
    params: ({ draftId }) => ({ id: String(draftId) }),
    may: storyReaders,
  },
  {
    route: "desk/stories/[id]/publication",
    of: "somebody else's draft",
    params: ({ draftId }) => ({ id: String(draftId) }),
    may: storyReaders,
  },
  {
    route: "desk/stories/[id]/correction",
    of: "a live story",
    params: ({ liveId }) => ({ id: String(liveId) }),
    may: publishers,
  },
  {
    route: "desk/stories/[id]/retraction",
    of: "a live story",
    params: ({ liveId }) => ({ id: String(liveId) }),
    may: publishers,
  },
  {
    route: "desk/stories/[id]/withholding",
    of: "a live story",
    params: ({ liveId }) => ({ id: String(liveId) }),
    may: everywhere("administrator", "editor"),
  },
  {
    route: "desk/subscribers",
    of: "people who signed up",
    may: everywhere("administrator", "newsletter_editor"),
  },
];
