import { roleText } from "#components/people/people-table.tsx";
import { OneButtonForm } from "#components/ui/one-button-form.client.tsx";
import { takeRoleAction } from "#features/people/actions.ts";
import type { PersonRow } from "#features/people/queries.ts";
import { message } from "#lib/messages/message.ts";

interface RoleListProps {
  person: PersonRow;
  mayTake: boolean;
}

/** What somebody may do, a line for each role. */
export function RoleList({ person, mayTake }: RoleListProps) {
  if (person.roles.length === 0) return <p className="lead-in">{message("people.noRoleLong")}</p>;
  return (
    <ul className="role-list">
      {person.roles.map((held) => (
        <li key={`${held.role} ${held.sectionId}`}>
          <span className="role-name">{roleText(held)}</span>
          <span className="role-may">{message(`role.may.${held.role}`)}</span>
          {mayTake && (
            <OneButtonForm
              action={takeRoleAction}
              fields={{ staffId: person.id, role: held.role, sectionId: held.sectionId ?? "" }}
              label={message("people.take")}
              about={roleText(held)}
            />
          )}
        </li>
      ))}
    </ul>
  );
}
