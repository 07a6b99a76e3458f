import nodemailer, { type Transporter } from "nodemailer";
import { globalSlot } from "#lib/global-slot.ts";

const slot = globalSlot<{ url?: string; transport?: Transporter | undefined }>(
  "mail-transport",
  () => ({}),
);

/** The connection pool to the mail server of SMTP_URL; undefined where none is set. */
export function mailTransport(): Transporter | undefined {
  const url = process.env.SMTP_URL;
  if (!url) return undefined;
  if (slot.url !== url) closeMailTransport();
  slot.url = url;
  slot.transport ??= nodemailer.createTransport(transportOptions(url));
  return slot.transport;
}

/** Ends the pool's connections; the next mail opens new ones. */
export function closeMailTransport(): void {
  slot.transport?.close();
  slot.transport = undefined;
}

/** Encryption is required of every server but one on this machine, unless the address ends in `?tls=off`. */
export function transportOptions(url: string) {
  const server = new URL(url);
  const secure = server.protocol === "smtps:";
  const host = server.hostname.replace(/^\[|\]$/g, "");
  const isHere = host === "localhost" || host === "::1" || host.startsWith("127.");
  const mayBePlain = isHere || server.searchParams.get("tls") === "off";
  return {
    pool: true as const,
    maxConnections: 5,
    host,
    port: Number(server.port) || (secure ? 465 : 587),
    secure,
    requireTLS: !secure && !mayBePlain,
    ignoreTLS: !secure && mayBePlain,
    ...(server.username ? { auth: credentialsOf(server) } : {}),
    connectionTimeout: 20_000,
    greetingTimeout: 20_000,
    socketTimeout: 60_000,
    disableFileAccess: true,
    disableUrlAccess: true,
  };
}

function credentialsOf(server: URL) {
  return { user: decodeURIComponent(server.username), pass: decodeURIComponent(server.password) };
}
