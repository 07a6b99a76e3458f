/**
 * `<copy-address data-address data-label data-done>`: a button that copies a story's address, or with `data-from`
 * what stands in the field of that id.
 */
class CopyAddress extends HTMLElement {
  connectedCallback() {
    if (!navigator.clipboard) return;
    const { address = "", from, label = "", done = "" } = this.dataset;
    const button = document.createElement("button");
    button.type = "button";
    button.textContent = label;
    const status = document.createElement("span");
    status.setAttribute("role", "status");
    button.addEventListener("click", async () => {
      const field = from ? document.getElementById(from) : undefined;
      await navigator.clipboard.writeText(
        field instanceof HTMLTextAreaElement ? field.value : address,
      );
      status.textContent = ` ${done}`;
    });
    this.replaceChildren(button, status);
  }
}

customElements.define("copy-address", CopyAddress);
