import { createHmac } from "node:crypto";

/**
 * The signature header of a webhook: `t=` seconds since 1970, `v1=` the HMAC-SHA-256 (RFC 2104) in hexadecimal of
 * the time, a full stop and the body as it is sent, with the webhook's secret as its key.
 */
export function webhookSignature(
  secret: string,
  { body, sentAt }: { body: string; sentAt: Date },
): string {
  const time = Math.floor(sentAt.getTime() / 1000);
  const mac = createHmac("sha256", secret).update(`${time}.${body}`).digest("hex");
  return `t=${time},v1=${mac}`;
}
