import { z } from "zod";

const email = z
  .string("auth.emailNeeded")
  .trim()
  .max(254, "auth.emailShape")
  .regex(/^[^\s@]+@[^\s@]+$/, "auth.emailShape");

export const SignInInput = z.object({
  email,
  password: z.string("auth.passwordNeeded").min(1, "auth.passwordNeeded").max(1000),
  next: z.string().max(2000).optional(),
});

export const SetupInput = z.object({
  token: z.string().max(200),
  name: z.string("auth.nameNeeded").trim().min(1, "auth.nameNeeded").max(200, "form.long"),
  email,
  password: z.string("auth.passwordNeeded").max(1000, "form.long"),
});

export type SignInInput = z.infer<typeof SignInInput>;
export type SetupInput = z.infer<typeof SetupInput>;
