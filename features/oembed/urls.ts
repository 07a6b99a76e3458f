/** What other sites are told of a page of ours (oEmbed 1.0), by its absolute address. */
export const oembedUrl = (address: string) => `/oembed?url=${encodeURIComponent(address)}`;

/** A story as a card that other sites may frame. */
export const embedUrl = (articleId: number) => `/s/${articleId}/embed`;
