/** The page after a sign-up: the same for every address. */
export const signUpSentUrl = () => "/newsletters/sent";

export const confirmUrl = (token: string) => `/newsletters/confirm/${encodeURIComponent(token)}`;

/** The page with the button that ends a subscription. */
export const leaveUrl = (token: string) => `/newsletters/leave/${encodeURIComponent(token)}`;

/** What mail programs post to (RFC 8058); a browser that opens it is led to the page with the button. */
export const oneClickLeaveUrl = (token: string) => `/api/unsubscribe/${encodeURIComponent(token)}`;

export const deskSubscribersUrl = (before?: number) =>
  before === undefined ? "/desk/subscribers" : `/desk/subscribers?before=${before}`;
