import type { WxrPostTerm, WxrTerm } from "#lib/wxr/wxr-entry.ts";

/** The terms of one taxonomy, by slug: as an entry of a file declares them, else as posts name them. */
export class KnownTerms {
  readonly #terms = new Map<string, WxrTerm>();
  readonly #onlyNamed = new Set<string>();

  declare(term: WxrTerm): void {
    if (term.slug === "" || (this.#terms.has(term.slug) && !this.#onlyNamed.has(term.slug))) return;
    this.#onlyNamed.delete(term.slug);
    this.#terms.set(term.slug, term);
  }

  name({ domain, slug, name }: WxrPostTerm): void {
    if (slug === "" || this.#terms.has(slug)) return;
    this.#onlyNamed.add(slug);
    const rest = { id: "", parentSlug: "", description: "", meta: [] };
    this.#terms.set(slug, { type: "term", taxonomy: domain, slug, name, ...rest });
  }

  get(slug: string): WxrTerm | undefined {
    return this.#terms.get(slug);
  }

  slugs(): string[] {
    return [...this.#terms.keys()];
  }
}
