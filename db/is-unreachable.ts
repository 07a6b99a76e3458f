/** Node's and PostgreSQL's codes (Appendix A, classes 08, 53 and 57P) for a database that cannot answer now. */
const CODES = /^(ECONN|ENOENT$|EPIPE$|ETIMEDOUT$|ENOTFOUND$|EAI_AGAIN$|08...$|53...$|57P0[1-5]$)/;

/** What `pg` says without a code. */
const SENTENCES = /timeout exceeded when trying to connect|Connection terminated|Client was closed/;

/** Whether an error means that the database did not answer, so that the same request may work later. */
export function isUnreachable(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const { code } = error as { code?: unknown };
  if (typeof code === "string" && CODES.test(code)) return true;
  if (SENTENCES.test(error.message)) return true;
  if (error instanceof AggregateError && error.errors.some(isUnreachable)) return true;
  return isUnreachable(error.cause);
}
