import { ManageForm } from "#components/manage/manage-form.client.tsx";
import type { ManagedField } from "#components/manage/managed-field.ts";
import { changeSettingsAction } from "#features/publication/actions.ts";
import { contrastOf, PAPERS, toldContrast } from "#features/publication/rules.ts";
import type { Settings } from "#features/settings/queries.ts";
import { message } from "#lib/messages/message.ts";

/** What the publication is called, how it looks, and what others may do with it. */
export function SettingsForm({ settings }: { settings: Settings }) {
  return (
    <>
      <ManageForm
        action={changeSettingsAction}
        fields={[...identityFields(settings), ...lookFields(settings), ...rightsFields(settings)]}
        submit={message("manage.save")}
      />
      <p className="field-hint manage-back">{message("manage.outreach")}</p>
    </>
  );
}

function identityFields(settings: Settings): ManagedField[] {
  return [
    { kind: "text", name: "name", label: message("manage.name"), value: settings.name },
    { kind: "text", name: "motto", label: message("manage.motto"), value: settings.motto },
    {
      kind: "lines",
      name: "description",
      label: message("manage.description"),
      value: settings.description,
      rows: 2,
    },
    {
      kind: "text",
      name: "language",
      label: message("manage.language"),
      hint: message("manage.languageHint"),
      value: settings.language,
    },
    {
      kind: "text",
      name: "timeZone",
      label: message("manage.zone"),
      hint: message("manage.zoneHintSettings"),
      value: settings.timeZone,
    },
    {
      kind: "text",
      name: "fediverse",
      label: message("manage.publicationFediverse"),
      hint: message("manage.fediverseHint"),
      value: settings.fediverse,
    },
  ];
}

function lookFields({ accent, accentDark }: Settings): ManagedField[] {
  const hint = (colour: string, paper: string) =>
    message("manage.accentHint", { ratio: toldContrast(contrastOf(colour, paper)) });
  return [
    {
      kind: "color",
      name: "accent",
      label: message("manage.accent"),
      hint: hint(accent, PAPERS.light),
      value: accent,
    },
    {
      kind: "color",
      name: "accentDark",
      label: message("manage.accentDark"),
      hint: hint(accentDark, PAPERS.dark),
      value: accentDark,
    },
  ];
}

function rightsFields(settings: Settings): ManagedField[] {
  const { robots } = settings;
  return [
    {
      kind: "tick",
      name: "robotsSearch",
      label: message("manage.robotsSearch"),
      isTicked: robots.search,
    },
    {
      kind: "tick",
      name: "robotsAnswers",
      label: message("manage.robotsAnswers"),
      isTicked: robots.answers,
    },
    {
      kind: "tick",
      name: "robotsTraining",
      label: message("manage.robotsTraining"),
      isTicked: robots.training,
    },
    {
      kind: "text",
      name: "republicationLicence",
      label: message("manage.licence"),
      hint: message("manage.licenceHint"),
      value: settings.republicationLicence,
    },
    {
      kind: "url",
      name: "republicationLicenceUrl",
      label: message("manage.licenceUrl"),
      value: settings.republicationLicenceUrl,
    },
    {
      kind: "email",
      name: "mailFrom",
      label: message("manage.mailFrom"),
      hint: message("manage.mailFromHint"),
      value: settings.mailFrom,
    },
  ];
}
