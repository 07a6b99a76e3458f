/** Names that lead nowhere outside a machine or a house (RFC 2606, RFC 6761, RFC 6762). */
const PRIVATE = /\.(localhost|local|internal|test|invalid)$/;

/** A domain name with a dot in it: not an address in numbers (RFC 4151, DNSname). */
const DOMAIN = /^(?=.*\.)(?=.*[a-z])[a-z\d]([a-z\d-]*[a-z\d])?(\.[a-z\d]([a-z\d-]*[a-z\d])?)*$/;

/** The first day from which ids are named by a host that has not been written down. */
const FROM_THE_START = "2026";

/** Who may name things on a day, `host,YYYY-MM-DD` (RFC 4151, 2.1); undefined for a host that others may have too. */
export function tagAuthority(host: string, day: string): string | undefined {
  const name = host.toLowerCase();
  return DOMAIN.test(name) && !PRIVATE.test(name) ? `${name},${day}` : undefined;
}

/**
 * A permanent id (RFC 4151): by the number of the thing, so that a new slug leaves it as it is, and by the
 * authority that was written down first, so that a new host does too. `host` names it where none was.
 */
export function tagUri(written: string, host: string, name: string): string {
  const authority = written || `${DOMAIN.test(host) ? host : "localhost"},${FROM_THE_START}`;
  return `tag:${authority}:${name}`;
}
