const SHORTEST = 12;
/** Characters that a fragment spells out; of a longer passage it names the first and the last words. */
const LONGEST = 90;
const WORDS = 5;

/**
 * `<share-quote data-address data-label data-done>`: a link to the passage that is selected in the story, as a text
 * fragment (WICG "URL Fragment Text Directives"). It moves to where the selection ends, so that Tab reaches it next.
 */
class ShareQuote extends HTMLElement {
  private link: HTMLAnchorElement | undefined;
  private status: HTMLSpanElement | undefined;

  connectedCallback() {
    if (this.link) return;
    const { label = "", lang } = this.dataset;
    const link = document.createElement("a");
    const status = document.createElement("span");
    link.textContent = label;
    // Until a passage is selected it leads to the story: a link without an address counts as broken.
    link.href = this.dataset.address ?? "";
    status.setAttribute("role", "status");
    if (lang) this.lang = lang;
    this.hidden = true;
    this.append(link, status);
    this.link = link;
    this.status = status;
    // A press on the link must not take the selection away before it is followed.
    this.addEventListener("pointerdown", (event) => event.preventDefault());
    link.addEventListener("click", (event) => this.copy(event));
    let waiting: ReturnType<typeof setTimeout>;
    document.addEventListener("selectionchange", () => {
      clearTimeout(waiting);
      waiting = setTimeout(() => this.follow(), 250);
    });
  }

  private follow() {
    if (!this.link || this.contains(document.activeElement)) return;
    const selection = getSelection();
    const lines = String(selection)
      .split("\n")
      .map((line) => line.trim())
      .filter(Boolean);
    const end = selection?.rangeCount ? selection.getRangeAt(0) : undefined;
    const place = end?.endContainer;
    const element = place instanceof Element ? place : place?.parentElement;
    const isPassage = lines.join().length >= SHORTEST && element?.closest(".body");
    this.hidden = !isPassage;
    if (!end || !element || !isPassage) return;
    this.link.href = `${this.dataset.address}#:~:text=${fragmentOf(lines)}`;
    if (this.status) this.status.textContent = "";
    element.append(this);
    const box = end.getBoundingClientRect();
    this.style.top = `${scrollY + box.bottom + 8}px`;
    this.style.left = `${scrollX + Math.max(8, Math.min(box.left, innerWidth - this.offsetWidth - 8))}px`;
  }

  private async copy(event: Event) {
    if (!this.link || !navigator.clipboard) return;
    event.preventDefault();
    await navigator.clipboard.writeText(this.link.href);
    if (this.status) this.status.textContent = this.dataset.done ?? "";
  }
}

function fragmentOf(lines: string[]): string {
  const [first = ""] = lines;
  if (lines.length === 1 && first.length <= LONGEST) return encoded(first);
  const start = first.split(/\s+/).slice(0, WORDS);
  const end = (lines.at(-1) ?? "").split(/\s+/).slice(-WORDS);
  return `${encoded(start.join(" "))},${encoded(end.join(" "))}`;
}

/** A hyphen has a meaning of its own in a text directive. */
function encoded(words: string): string {
  return encodeURIComponent(words).replaceAll("-", "%2D");
}

customElements.define("share-quote", ShareQuote);
