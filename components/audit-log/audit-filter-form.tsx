import Link from "next/link";
import { FieldFrame } from "#components/ui/field-frame.tsx";
import { SelectField } from "#components/ui/select-field.tsx";
import { TextField } from "#components/ui/text-field.tsx";
import type { AuditFilter } from "#features/audit-log/input.ts";
import { auditUrl } from "#features/audit-log/urls.ts";
import { message } from "#lib/messages/message.ts";

interface AuditFilterFormProps {
  filter: AuditFilter;
  choices: { actions: string[]; people: { id: number; name: string }[] };
}

/** Narrows the log by who, what, which thing and when. */
export function AuditFilterForm({ filter, choices }: AuditFilterFormProps) {
  return (
    <search>
      <form action={auditUrl()} className="audit-filter">
        <SelectField
          name="person"
          label={message("audit.who")}
          options={[
            { value: "", label: message("audit.anybody") },
            ...choices.people.map(({ id, name }) => ({ value: id, label: name })),
          ]}
          defaultValue={filter.person ?? ""}
        />
        <SelectField
          name="action"
          label={message("audit.action")}
          options={[
            { value: "", label: message("audit.anything") },
            ...choices.actions.map((action) => ({ value: action, label: action })),
          ]}
          defaultValue={filter.action ?? ""}
        />
        <TextField name="kind" label={message("audit.kind")} defaultValue={filter.kind ?? ""} />
        <TextField name="thing" label={message("audit.number")} defaultValue={filter.thing ?? ""} />
        <DayField name="from" label={message("audit.from")} value={filter.from} />
        <DayField name="to" label={message("audit.to")} value={filter.to} />
        <div className="button-row">
          <button type="submit" className="quiet-button">
            {message("audit.filter")}
          </button>
          <Link href={auditUrl()}>{message("audit.clear")}</Link>
        </div>
      </form>
    </search>
  );
}

interface DayFieldProps {
  name: string;
  label: string;
  value: string | undefined;
}

function DayField({ name, label, value }: DayFieldProps) {
  return (
    <FieldFrame id={name} label={label}>
      <input id={name} name={name} type="date" defaultValue={value} />
    </FieldFrame>
  );
}
