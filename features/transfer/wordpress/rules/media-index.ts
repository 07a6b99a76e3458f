import type { PictureReference } from "#features/transfer/html/html-sources.ts";
import { pictureKey } from "#features/transfer/wordpress/rules/picture-key.ts";

/** What the files say of one upload. */
export interface IndexedMedia {
  externalId: string;
  kind: "image" | "audio" | "video" | "file";
  url: string;
  /** Address of its own page on the old site. */
  link: string;
  title: string;
  parentId: string;
  order: number;
}

/** The uploads that the files name, by old id, by address, and by the post they were made in. */
export class MediaIndex {
  readonly #byId = new Map<string, IndexedMedia>();
  readonly #byKey = new Map<string, string>();
  readonly #byParent = new Map<string, IndexedMedia[]>();

  add(media: IndexedMedia): void {
    if (this.#byId.has(media.externalId)) return;
    this.#byId.set(media.externalId, media);
    if (media.url) this.#byKey.set(pictureKey(media.url), media.externalId);
    if (media.parentId === "0" || media.parentId === "") return;
    const siblings = this.#byParent.get(media.parentId) ?? [];
    this.#byParent.set(media.parentId, [...siblings, media]);
  }

  get(externalId: string): IndexedMedia | undefined {
    return this.#byId.get(externalId);
  }

  all(): IndexedMedia[] {
    return [...this.#byId.values()];
  }

  /** Uploads of a post, in its order. */
  attachedTo(postId: string): IndexedMedia[] {
    return (this.#byParent.get(postId) ?? []).toSorted((a, b) => a.order - b.order);
  }

  /** The old id of a picture: by its address, else by the id in the markup where the file's name agrees. */
  idOf({ url, externalId }: PictureReference): string | undefined {
    const key = pictureKey(url);
    const known = this.#byKey.get(key);
    if (known) return known;
    const named = externalId ? this.#byId.get(externalId) : undefined;
    return named && nameOf(pictureKey(named.url)) === nameOf(key) ? externalId : undefined;
  }
}

const nameOf = (key: string) => key.slice(key.lastIndexOf("/") + 1);
