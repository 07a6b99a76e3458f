/** `<copy-address data-address data-label data-done>`: a button that copies a story's address. */
class CopyAddress extends HTMLElement {
  connectedCallback() {
    if (!navigator.clipboard) return;
    const { address = "", label = "", done = "" } = this.dataset;
    const button = document.createElement("button");
    button.type = "button";
    button.textContent = label;
    const status = document.createElement("span");
    status.setAttribute("role", "status");
    button.addEventListener("click", async () => {
      await navigator.clipboard.writeText(address);
      status.textContent = ` ${done}`;
    });
    this.replaceChildren(button, status);
  }
}

customElements.define("copy-address", CopyAddress);
