import { SelectField } from "#components/ui/select-field.tsx";
import { roles } from "#db/enums.ts";
import { type FormState, typedText } from "#features/auth/form-state.ts";
import { message } from "#lib/messages/message.ts";

export interface SectionChoice {
  id: number;
  name: string;
}

interface RoleFieldsProps {
  state: FormState;
  sections: SectionChoice[];
}

/** A role, and whether it holds everywhere or in one section. */
export function RoleFields({ state, sections }: RoleFieldsProps) {
  return (
    <>
      <SelectField
        name="role"
        label={message("people.role")}
        options={[
          { value: "", label: message("people.chooseRole") },
          ...roles.map((role) => ({ value: role, label: message(`role.${role}`) })),
        ]}
        defaultValue={typedText(state, "role")}
        error={state.errors.role}
      />
      <SelectField
        name="sectionId"
        label={message("people.section")}
        hint={message("people.sectionHint")}
        options={[
          { value: "", label: message("people.everywhere") },
          ...sections.map(({ id, name }) => ({ value: id, label: name })),
        ]}
        defaultValue={typedText(state, "sectionId")}
        error={state.errors.sectionId}
      />
    </>
  );
}
