import { z } from "zod";
import { SetupInput, SignInInput } from "#features/auth/input.ts";
import { idField, jsonField } from "#lib/form-fields.ts";

const code = z.string("account.codeNeeded").trim().min(1, "account.codeNeeded").max(60);

export const NameInput = SetupInput.pick({ name: true });

export const EmailInput = SetupInput.pick({ email: true });

export const PasswordInput = SetupInput.pick({ password: true });

export const ConfirmIdentityInput = SignInInput.pick({ password: true });

export const CodeInput = z.object({ code });

export const SecondStepInput = CodeInput.extend({ next: z.string().max(2000).optional() });

export const SessionChoice = z.object({ sessionId: z.string().regex(/^[0-9a-f]{64}$/) });

export const ForgottenInput = SetupInput.pick({ email: true });

export const NewPasswordInput = SetupInput.pick({ token: true, password: true });

export const TokenInput = SetupInput.pick({ token: true });

export const PasskeyChoice = z.object({ passkeyId: idField });

/** What a browser answers; the library checks the rest. */
const answer = jsonField(
  z.looseObject({
    id: z.string().max(2000),
    rawId: z.string().max(2000),
    type: z.literal("public-key"),
    response: z.looseObject({ clientDataJSON: z.string().max(10_000) }),
    clientExtensionResults: z.looseObject({}).default({}),
  }),
);

export const NewPasskeyInput = z.object({
  name: z.string().trim().max(80, "form.long").default(""),
  answer,
});

export const PasskeySignInInput = z.object({ answer, next: z.string().max(2000).optional() });

export type NameInput = z.output<typeof NameInput>;
export type EmailInput = z.output<typeof EmailInput>;
export type PasswordInput = z.output<typeof PasswordInput>;
export type CodeInput = z.output<typeof CodeInput>;
export type ForgottenInput = z.output<typeof ForgottenInput>;
export type NewPasswordInput = z.output<typeof NewPasswordInput>;
export type TokenInput = z.output<typeof TokenInput>;
export type PasskeyChoice = z.output<typeof PasskeyChoice>;
export type NewPasskeyInput = z.output<typeof NewPasskeyInput>;
export type PasskeySignInInput = z.output<typeof PasskeySignInInput>;
