"use client";

import "./setup.css";
import { useActionState } from "react";
import { ManageField } from "#components/manage/manage-field.tsx";
import type { ManagedField } from "#components/manage/managed-field.ts";
import { BeginningChoice } from "#components/setup/beginning-choice.tsx";
import { DeviceZone } from "#components/setup/device-zone.client.tsx";
import { FormMessage } from "#components/ui/form-message.tsx";
import { SubmitButton } from "#components/ui/submit-button.client.tsx";
import { blankForm, type FormState } from "#features/auth/form-state.ts";
import { beginPublicationAction } from "#features/setup/actions.ts";
import type { Setup } from "#features/setup/loaders.ts";
import { message } from "#lib/messages/message.ts";

type BeginningFormProps = Pick<Setup, "settings" | "hasSection" | "hasDemonstration"> & {
  /** What is said of the site's address, between the name and the section. */
  address: React.ReactNode;
};

/** The first decisions of a publication, in one form. Works without JavaScript. */
export function BeginningForm({ settings, address, ...has }: BeginningFormProps) {
  const [state = blankForm, action] = useActionState<FormState<unknown>, FormData>(
    beginPublicationAction,
    blankForm,
  );
  const group = (fields: ManagedField[]) =>
    fields.map((field) => <ManageField key={field.name} field={field} state={state} />);
  return (
    <form action={action} className="form beginning" noValidate>
      <FormMessage state={state} />
      <fieldset>
        <legend>{message("setup.publication")}</legend>
        {group(nameFields(settings))}
        <DeviceZone current={settings.timeZone} />
        {group(lookFields(settings))}
      </fieldset>
      {address}
      <fieldset>
        <legend>{message("setup.section")}</legend>
        {group([sectionField(has.hasSection)])}
      </fieldset>
      <fieldset>
        <legend>{message("setup.mail")}</legend>
        {group([senderField(settings.mailFrom)])}
      </fieldset>
      {has.hasDemonstration && <BeginningChoice state={state} />}
      <SubmitButton>{message("setup.begin")}</SubmitButton>
    </form>
  );
}

function nameFields({ name, motto, language, timeZone }: Setup["settings"]): ManagedField[] {
  return [
    { kind: "text", name: "name", label: message("manage.name"), value: name },
    { kind: "text", name: "motto", label: message("manage.motto"), value: motto },
    {
      kind: "text",
      name: "language",
      label: message("manage.language"),
      hint: message("manage.languageHint"),
      value: language,
    },
    {
      kind: "text",
      name: "timeZone",
      label: message("manage.zone"),
      hint: message("manage.zoneHintSettings"),
      value: timeZone,
    },
  ];
}

function lookFields({ accent, accentDark }: Setup["settings"]): ManagedField[] {
  return [
    { kind: "color", name: "accent", label: message("manage.accent"), value: accent },
    { kind: "color", name: "accentDark", label: message("manage.accentDark"), value: accentDark },
  ];
}

function sectionField(hasSection: boolean): ManagedField {
  const hint = message(hasSection ? "setup.sectionHintMore" : "setup.sectionHint");
  return { kind: "text", name: "section", label: message("setup.sectionName"), hint, value: "" };
}

function senderField(mailFrom: string): ManagedField {
  const hint = message("setup.senderHint");
  return {
    kind: "email",
    name: "mailFrom",
    label: message("manage.mailFrom"),
    hint,
    value: mailFrom,
  };
}
