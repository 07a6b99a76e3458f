/** Texts of keeping what is typed: on the server, on this device, and in the history. */
export const saving = {
  "save.saved": "Saved",
  "save.typing": "Not saved yet",
  "save.saving": "Saving…",
  "save.failed": "Not saved",
  "save.stale": "Not saved: there is a newer version.",
  "save.retry": "Save now",
  "save.offline": "No connection to the server.",
  "save.signedOut": "You are signed out.",
  "save.signIn": "Sign in and go on",
  "save.kept": "What you type is kept on this device and saved later.",
  "save.nowhere": "This browser keeps nothing, so keep this page open.",
  "save.noDevice": "This browser keeps no copy of its own.",

  "draft.restored":
    "What was typed here until {time} and had not been saved is back. It differs from the saved version in: {fields}.",
  "draft.offered":
    "This device kept a version of {time} that was never saved, and somebody has saved another one since. They differ in: {fields}.",
  "draft.compare": "Compare and merge…",
  "draft.keep": "Go on with it",
  "draft.undo": "Go back to the saved version",
  "draft.drop": "Forget it",

  "presence.open": "Also open with: {names}",
  "presence.you": "you, in another window",
  "holder.other": "{name} has been writing this story since {time}. You see it as it is saved.",
  "holder.you":
    "You have been writing this story in another window since {time}. You see it as it is saved.",
  "holder.aside": "What you typed here is not in that version; it is kept in the history.",
  "holder.take": "Take over",
  "holder.takeAndMerge": "Take over and merge",

  "merge.title": "Two versions of this story",
  "merge.lead":
    "Both changed the same in {count} places. Whatever only one side changed is merged already. Words that are new are underlined, words that went are struck.",
  "merge.mine": "Yours",
  "merge.theirs": "{name}’s",
  "merge.take.mine": "Take yours",
  "merge.take.theirs": "Take theirs",
  "merge.take.both": "Keep both, yours first",
  "merge.apply": "Merge and save",
  "merge.later": "Decide later",
  "merge.compare": "Compare and merge…",
  "merge.parted":
    "{name} saved this story at {time}, and both of you changed the same. Your text is still here.",

  "history.title": "Versions of this story",
  "history.open": "Versions",
  "history.none":
    "There is no earlier version yet. One is kept when somebody else saves, when ten minutes of one author’s work have passed, and at every publication.",
  "history.between": "From {from} to {to}",
  "history.version": "version {number}",
  "history.now": "what is saved now",
  "history.same": "The two say the same.",
  "history.from": "From",
  "history.to": "To",
  "history.headline": "Headline",
  "history.saved": "Saved",
  "history.live": "what readers see",
  "history.compare": "Compare",
  "history.earlier": "Earlier versions",
  "history.restore": "Restore version {number}",
  "history.restoreHint":
    "It becomes what is saved; what is saved now stays among the versions. Readers see nothing of it until you publish.",
  "revision.saved": "saved",
  "revision.published": "published",
  "revision.restored": "restored",
  "revision.set_aside": "set aside: somebody else was first",

  "preview.link": "Preview",
  "preview.title": "Preview",
  "preview.open": "Open the page as readers would get it",
  "preview.scriptNeeded":
    "The frames below need JavaScript, which is off. The link above opens the same page without it.",
  "preview.page": "The page",
  "preview.phone": "Phone",
  "preview.tablet": "Tablet",
  "preview.desktop": "Desktop",
  "preview.dark": "Dark",
  "preview.print": "Print",
  "preview.links": "Links for people without an account",
  "preview.linksLead":
    "Whoever has such a link reads what is saved, for seven days or until you end it. It shows nothing while the story is under embargo.",
  "preview.share": "Make a link",
  "preview.shared": "This is the link. It is shown only now.",
  "preview.madeBy": "Made by {name},",
  "preview.until": "Works until",
  "preview.revoke": "End this link",
  "preview.revoked": "The link shows nothing any more.",
  "preview.search": "In a search engine",
  "preview.social": "On a social site",
  "preview.mail": "In a mail",

  "compare.unchanged": "… {count} paragraphs without a change …",

  "field.republication.allowed": "Others may take it over",
  "field.republication.refused": "Not offered to others",
} as const;
