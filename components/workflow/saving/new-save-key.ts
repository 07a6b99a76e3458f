/** Names a save or a tab: 128 random bits, also where the page came without TLS and has no `randomUUID`. */
export function newSaveKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return [...bytes].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}
