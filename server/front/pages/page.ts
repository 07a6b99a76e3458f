import type { Encoding } from "#server/front/http/accepted-encoding.ts";
import type { Bodies } from "#server/front/http/compress-page.ts";

/** Where a page lies in the store: pages, pages with parameters, and addresses where nothing is. */
export type Shelf = "page" | "variant" | "missing";

/** A finished answer that can be sent to any number of readers. */
export interface Page {
  key: string;
  status: number;
  /** Own headers, as name and value in turn, without those of a coding. */
  headers: string[];
  bodies: Bodies;
  /** Digest that the entity tags are made of. */
  digest: string;
  tags: string[];
  storedAt: number;
  /** Milliseconds since 1970 after which the page is not current; undefined for never. */
  expiresAt?: number;
  /** What each serving counts as; undefined for nothing. */
  counts?: readonly string[];
}

/** Headers and bytes of one coding, ready to be written. */
export interface Answer {
  etag: string;
  headers: string[];
  notModified: string[];
  body: Buffer;
}

/** A page in the store. */
export interface KeptPage extends Page {
  shelf: Shelf;
  /** Nothing that it depends on has changed as far as this process can know. */
  current: boolean;
  /** Asked for since the store last looked for something to evict. */
  used: boolean;
  bytes: number;
  /** Milliseconds since 1970; undefined for a page that has no date. */
  lastModified: number | undefined;
  answers: Record<Encoding, Answer>;
}
