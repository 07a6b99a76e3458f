import type { ManagedField } from "#components/manage/managed-field.ts";
import { message } from "#lib/messages/message.ts";

/** The name of a thing and the last part of its address: the address fields of all that readers can open. */
export function addressFields(row: { name: string; slug: string } | null): ManagedField[] {
  return [
    { kind: "text", name: "name", label: message("manage.name"), value: row?.name ?? "" },
    {
      kind: "text",
      name: "slug",
      label: message("manage.slug"),
      hint: message("manage.slugHint"),
      value: row?.slug ?? "",
    },
  ];
}
