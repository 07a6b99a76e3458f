/** What became of one try to deliver. */
export type DeliveryOutcome =
  | { status: "sent"; error: "" }
  | { status: "deferred" | "failed"; error: string };

interface SmtpError {
  code?: string;
  responseCode?: number;
  response?: string;
  message?: string;
}

const LONGEST_REASON = 500;

/** What the SMTP client calls refusals of the addresses and of the words; others are about the server and us. */
const ABOUT_MESSAGE = new Set(["EENVELOPE", "EMESSAGE"]);

/**
 * What an error of the SMTP client means for the message (RFC 5321, 4.2.1): a 5yz about the message is final;
 * a 4yz, a lost connection, a refused sign-in or missing encryption are not, so the message waits. Where the
 * line went dead after DATA the server may have taken it: the next try has the same Message-ID.
 */
export function outcomeOf(error: unknown): DeliveryOutcome {
  const { code = "", responseCode = 0, response, message = "" } = error as SmtpError;
  const reason = (response ?? message).replace(/\s+/g, " ").trim().slice(0, LONGEST_REASON);
  const isFinal = ABOUT_MESSAGE.has(code) && responseCode >= 500;
  return { status: isFinal ? "failed" : "deferred", error: reason || "no answer" };
}
