export const accountUrl = () => "/desk/account";

/** Where the second factor of a sign-in is given. */
export const secondStepUrl = (next: string) =>
  `/sign-in/second-step?next=${encodeURIComponent(next)}`;

export const forgottenUrl = () => "/sign-in/forgotten";

/** The page after a request: the same for every address. */
export const forgottenSentUrl = () => "/sign-in/forgotten?sent=1";

export const newPasswordUrl = (token: string) =>
  `/sign-in/password?token=${encodeURIComponent(token)}`;

export const confirmEmailUrl = (token: string) =>
  `/sign-in/email?token=${encodeURIComponent(token)}`;
