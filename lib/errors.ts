/** One thing wrong with what was sent: which field, which message (a key of the messages file), and its values. */
export interface Issue {
  field: string;
  key: string;
  values?: Record<string, string | number>;
}

/** What was sent cannot be accepted. Doors answer with form state or 422. */
export class Invalid extends Error {
  override name = "Invalid";
  readonly issues: Issue[];
  constructor(issues: Issue[]) {
    super(issues.map((issue) => `${issue.field}: ${issue.key}`).join(", "));
    this.issues = issues;
  }
}

/** The actor may not do this. Doors answer 403, or the sign-in page where nobody is signed in. */
export class Forbidden extends Error {
  override name = "Forbidden";
}

/** The thing asked for does not exist, or not for this actor. Doors answer 404. */
export class NotFound extends Error {
  override name = "NotFound";
}

/** Somebody else was first: a stale revision, a taken address. Doors answer 409 and keep what was typed. */
export class Conflict extends Error {
  override name = "Conflict";
  /** What stands there instead, for the form to show. */
  readonly detail: unknown;
  constructor(message: string, detail?: unknown) {
    super(message);
    this.detail = detail;
  }
}
