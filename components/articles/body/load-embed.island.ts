/**
 * `<load-embed data-src data-title data-label>`: a button that puts a player where the picture stands, or above the
 * title where there is none. The player runs in a sandbox and learns of this page no more than its site.
 */
class LoadEmbed extends HTMLElement {
  connectedCallback() {
    const { src = "", title = "", label = "", lang } = this.dataset;
    const button = document.createElement("button");
    button.type = "button";
    button.textContent = label;
    if (lang) button.lang = lang;
    this.append(button);
    const picture = this.querySelector("picture");
    const load = () => {
      const frame = playerOf(src, title);
      if (picture) picture.replaceWith(frame);
      else this.prepend(frame);
      button.remove();
      frame.focus();
    };
    button.addEventListener("click", load);
    picture?.addEventListener("click", load);
  }
}

function playerOf(src: string, title: string): HTMLIFrameElement {
  const frame = document.createElement("iframe");
  frame.title = title;
  frame.setAttribute(
    "sandbox",
    "allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox allow-presentation",
  );
  frame.allow = "autoplay; encrypted-media; fullscreen; picture-in-picture";
  frame.referrerPolicy = "strict-origin";
  frame.src = src;
  return frame;
}

customElements.define("load-embed", LoadEmbed);
