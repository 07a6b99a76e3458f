/** When a render began to read. Given back to `end` when it is over, however it ended. */
export interface Ticket {
  since: number;
  opening: number;
}

export interface Fence {
  begin(): Ticket;
  end(ticket: Ticket): void;
  /** Whether a render may be kept: no tag of it expired since it began, and none can have been missed. */
  mayKeep(ticket: Ticket, tags: Iterable<string>): boolean;
  expire(tags: Iterable<string>): void;
  /** Expiries arrive from now on. */
  open(): void;
  /** Expiries may be missed from now on. */
  close(): void;
  /** Tags remembered, for metrics and tests. */
  size(): number;
}

/** Keeps a page that was read before an expiry from being stored after it. Closed until `open`. */
export function createFence({ most = 20_000 }: { most?: number } = {}): Fence {
  const expiredAt = new Map<string, number>();
  const inFlight = new Set<Ticket>();
  let now = 0;
  let opening = 0;
  let isOpen = false;
  let everythingExpiredAt = 0;

  function begin(): Ticket {
    const ticket = { since: now, opening };
    inFlight.add(ticket);
    return ticket;
  }

  function end(ticket: Ticket): void {
    inFlight.delete(ticket);
    const [oldest] = inFlight;
    for (const [tag, at] of expiredAt) {
      if (oldest && at > oldest.since) return;
      expiredAt.delete(tag);
    }
  }

  function mayKeep(ticket: Ticket, tags: Iterable<string>): boolean {
    if (!isOpen || ticket.opening !== opening || ticket.since < everythingExpiredAt) return false;
    for (const tag of tags) {
      if ((expiredAt.get(tag) ?? 0) > ticket.since) return false;
    }
    return inFlight.has(ticket);
  }

  function expire(tags: Iterable<string>): void {
    now += 1;
    if (inFlight.size === 0) return;
    for (const tag of tags) {
      expiredAt.delete(tag);
      expiredAt.set(tag, now);
    }
    if (expiredAt.size <= most) return;
    expiredAt.clear();
    everythingExpiredAt = now;
  }

  return {
    begin,
    end,
    mayKeep,
    expire,
    open() {
      opening += 1;
      isOpen = true;
    },
    close() {
      isOpen = false;
    },
    size: () => expiredAt.size,
  };
}
