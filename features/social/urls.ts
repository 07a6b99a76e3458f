/** Path of the card that stands for a page without a picture of its own on other sites. */
export const siteCardUrl = () => "/card.jpg";

export const faviconUrl = () => "/favicon.svg";
export const touchIconUrl = () => "/apple-touch-icon.png";

/** Path of the publication's icon, so many pixels wide and high. */
export const iconUrl = (size: 192 | 512) => `/icon-${size}.png`;

export const manifestUrl = () => "/manifest.webmanifest";
