import { OutboundFailure } from "#lib/outbound/outbound-failure.ts";

/** Node's and OpenSSL's codes in words. */
const reasons: [RegExp, string][] = [
  [/^ENOTFOUND$/, "There is no such host"],
  [/^EAI_AGAIN$/, "The host's name cannot be looked up now"],
  [/^ECONNREFUSED$/, "The connection was refused"],
  [/^(ECONNRESET|EPIPE)$/, "The connection broke"],
  [/^E(HOST|NET)UNREACH$/, "There is no way to the host"],
  [/^HPE_/, "The answer was not HTTP"],
  [/CERT|SIGNATURE|ISSUER|^ERR_TLS|^ERR_SSL/, "The connection could not be made secure"],
];

/** What went wrong between here and another host, as a failure that says so in words; one that is already is given back. */
export function failureOf(error: unknown, { timeoutMs }: { timeoutMs: number }): OutboundFailure {
  if (error instanceof OutboundFailure) return error;
  const { code = "", name, message } = error as NodeJS.ErrnoException;
  const isLate = code === "ABORT_ERR" || name === "TimeoutError" || code === "ETIMEDOUT";
  const late = `No answer within ${timeoutMs / 1000} s.`;
  const known = reasons.find(([pattern]) => pattern.test(code))?.[1];
  const text = known ? `${known} (${code}).` : message || code;
  return new OutboundFailure(isLate ? late : text, { isFinal: false });
}
