import { toString as drawQr } from "qrcode";
import {
  countRecoveryCodes,
  findAccount,
  listPasskeys,
  listSessions,
} from "#features/account/queries.ts";
import { pendingTotpSecret, totpAddress } from "#features/account/totp/totp.ts";
import { accountUrl } from "#features/account/urls.ts";
import { requireAccount } from "#features/auth/require-staff.ts";
import { getSettings } from "#features/settings/queries.ts";

/** Somebody's own account: what it is called, what signs them in, and where they are signed in. */
export async function loadAccount() {
  const session = await requireAccount(accountUrl());
  const { staffId, id: sessionId } = session;
  const [account, sessions, passkeys, codes, { name, timeZone }] = await Promise.all([
    findAccount(staffId),
    listSessions(staffId),
    listPasskeys(staffId),
    countRecoveryCodes(staffId),
    getSettings(),
  ]);
  const secret = pendingTotpSecret({ staffId, sessionId, round: account.totpRound });
  const mayEnrol = session.isVerified && !account.hasTotp;
  const address = totpAddress(secret, { issuer: name, label: account.email });
  const enrolment = mayEnrol ? { secret, picture: await pictureOf(address) } : undefined;
  return { session, account, sessions, passkeys, codes, timeZone, enrolment };
}

export type Enrolment = NonNullable<Awaited<ReturnType<typeof loadAccount>>["enrolment"]>;

/** A QR code as an address of its own: no other host, and nothing on disk, sees the secret. */
async function pictureOf(text: string): Promise<string> {
  const svg = await drawQr(text, { type: "svg", margin: 2 });
  return `data:image/svg+xml;base64,${Buffer.from(svg).toString("base64")}`;
}
