"use server";

import { z } from "zod";
import { staffAction } from "#features/auth/action.ts";
import { done } from "#features/auth/form-state.ts";
import { sendTestMessage } from "#features/mail/send-test-message.ts";

export const sendTestMessageAction = staffAction(z.object({}), async (actor) =>
  done(await sendTestMessage(actor)),
);
