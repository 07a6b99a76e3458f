export const signInUrl = (next?: string) =>
  next ? `/sign-in?next=${encodeURIComponent(next)}` : "/sign-in";
export const setupUrl = (token: string) => `/setup?token=${encodeURIComponent(token)}`;
export const deskUrl = () => "/desk";
