import { handlers } from "#features/auth/next-auth.ts";

export const { GET, POST } = handlers;
