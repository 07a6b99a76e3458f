/** Closed sets, each spelled once for the column, the input schema and the select box. */
export const articleKinds = [
  "news",
  "analysis",
  "opinion",
  "review",
  "interview",
  "explainer",
  "sponsored",
] as const;
export const stages = [
  "pitch",
  "assigned",
  "draft",
  "in_review",
  "approved",
  "scheduled",
  "live",
  "retracted",
] as const;
export const bylineRoles = [
  "text",
  "photographs",
  "illustration",
  "translation",
  "research",
  "editing",
] as const;
export const correctionKinds = ["correction", "clarification", "update", "editors_note"] as const;
export const correctionPlacements = ["top", "bottom"] as const;
export const canonicalChoices = ["here", "source"] as const;
export const sponsorPositions = [
  "article_top",
  "article_text",
  "article_bottom",
  "home",
  "section",
  "newsletter",
] as const;
/** Who may reproduce a picture, sound or file: this publication alone, or whoever republishes a story. */
export const mediaRights = ["own_use", "republication"] as const;
export const republications = ["allowed", "refused"] as const;
/** Shapes to which pictures are cut, here and elsewhere. */
export const pictureRatios = ["16:9", "3:2", "4:3", "1:1", "1.91:1"] as const;
export const mediaKinds = ["image", "audio", "video", "file"] as const;
export const commentStatuses = ["held", "public", "spam", "refused", "deleted"] as const;
export const commentModes = ["open", "premoderated", "closed"] as const;
export const notifyChoices = ["none", "replies", "all"] as const;
export const subscriptionStatuses = ["pending", "active", "left"] as const;
export const consentEvents = ["requested", "confirmed", "left", "erased"] as const;
export const frequencies = ["daily", "weekly", "monthly", "publication"] as const;
export const messageStatuses = ["queued", "sending", "sent", "deferred", "failed", "kept"] as const;
/** How a version came into a story's history; one that was set aside came too late and replaced nothing. */
export const revisionReasons = ["saved", "published", "restored", "set_aside"] as const;
export const tokenPurposes = [
  "setup",
  "invitation",
  "subscription",
  "comment",
  "password",
  "email",
  "passkey",
] as const;
export const redirectSources = ["slug", "import", "desk"] as const;
export const deliveryChannels = ["websub", "indexnow", "webhook"] as const;
export const deliveryStatuses = ["waiting", "delivered", "failed"] as const;
export const webhookEvents = ["article.published", "article.changed", "article.retracted"] as const;
export const searchChoiceKinds = ["section", "topic", "author", "language"] as const;
/** What can be merged into another of its kind. */
export const mergedKinds = ["topic", "author"] as const;
export const actorKinds = ["staff", "reader", "subscriber", "system"] as const;
export const roles = [
  "administrator",
  "editor",
  "section_editor",
  "writer",
  "contributor",
  "copy_editor",
  "photo_editor",
  "moderator",
  "newsletter_editor",
  "business",
] as const;

export type ArticleKind = (typeof articleKinds)[number];
export type Stage = (typeof stages)[number];
export type BylineRole = (typeof bylineRoles)[number];
export type CorrectionKind = (typeof correctionKinds)[number];
export type CommentStatus = (typeof commentStatuses)[number];
export type CommentMode = (typeof commentModes)[number];
export type SponsorPosition = (typeof sponsorPositions)[number];
export type WebhookEvent = (typeof webhookEvents)[number];
export type DeliveryChannel = (typeof deliveryChannels)[number];
export type PictureRatio = (typeof pictureRatios)[number];
export type MediaRights = (typeof mediaRights)[number];
export type Republication = (typeof republications)[number];
export type MergedKind = (typeof mergedKinds)[number];
export type RevisionReason = (typeof revisionReasons)[number];
export type Role = (typeof roles)[number];
