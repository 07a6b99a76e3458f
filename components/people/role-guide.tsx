import { roles } from "#db/enums.ts";
import { message } from "#lib/messages/message.ts";

/** What each role may do, in words. */
export function RoleGuide() {
  return (
    <details className="role-guide">
      <summary>{message("people.guide")}</summary>
      <dl>
        {roles.map((role) => (
          <div key={role}>
            <dt>{message(`role.${role}`)}</dt>
            <dd>{message(`role.may.${role}`)}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
