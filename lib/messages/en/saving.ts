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
  "draft.keep": "Go on with it",
  "draft.undo": "Go back to the saved version",
  "draft.use": "Put it into the editor; the saved version stays in the history",
  "draft.drop": "Forget it",
} as const;
