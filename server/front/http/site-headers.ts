/** Headers of every answer, as name and value in turn. `siteUrl` with https adds HSTS (RFC 6797). */
export function siteHeaders(siteUrl: string): string[] {
  const secure = siteUrl.startsWith("https:");
  return secure ? [...COMMON, "Strict-Transport-Security", "max-age=31536000"] : COMMON;
}

const COMMON = [
  "X-Content-Type-Options",
  "nosniff",
  "Referrer-Policy",
  "strict-origin-when-cross-origin",
  "Permissions-Policy",
  "camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()",
  "Cross-Origin-Opener-Policy",
  "same-origin",
];
