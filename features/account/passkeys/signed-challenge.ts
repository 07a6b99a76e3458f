/** What a browser says that a device has signed; empty for what cannot be read. */
export function signedChallenge(clientDataJSON: string): string {
  try {
    const text = Buffer.from(clientDataJSON, "base64url").toString("utf8");
    const { challenge } = JSON.parse(text) as { challenge?: unknown };
    return typeof challenge === "string" ? challenge : "";
  } catch {
    return "";
  }
}
