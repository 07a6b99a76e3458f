import {
  type ActionAccess,
  administrators,
  anyRole,
  everywhere,
  moderators,
  png,
  publishers,
  type RouteAccess,
  storyReaders,
  unsigned,
  uploaders,
} from "#scripts/access/access-kinds.ts";
import type { AccessWorld } from "#scripts/access/access-world.ts";
import { mediaActions, mediaRoutes } from "#scripts/access/media-access.ts";
import { recordActions, recordRoutes } from "#scripts/access/record-access.ts";
import { storyActions } from "#scripts/access/story-access.ts";

/**
 * Who may call which action of the desk (E16, X3). Every action that asks for somebody who is signed in stands
 * here; those that anybody may call are in `openActions`. A new action without a line fails the test.
 */
export const actionAccess: ActionAccess[] = [
  { action: "signOutAction", of: "one's own session", form: () => ({}), may: anyRole },
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
  ...storyActions,
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
