import Link from "next/link";
import { ManageForm } from "#components/manage/manage-form.client.tsx";
import { ManageTitle } from "#components/manage/manage-title.tsx";
import type { FormState } from "#features/auth/form-state.ts";
import { message } from "#lib/messages/message.ts";

interface MergePageProps {
  name: string;
  into: { id: number; name: string };
  stories: number;
  /** The page of what is merged. */
  back: string;
  action(state: FormState<unknown>, form: FormData): Promise<FormState<unknown>>;
  hidden: Record<string, number>;
}

/** What a merge would change, before it does. */
export function MergePage({ name, into, stories, back, action, hidden }: MergePageProps) {
  return (
    <>
      <ManageTitle title={message("manage.mergeTitle", { name })} />
      <p className="lead-in">
        {message("manage.mergeCounts", { count: stories, into: into.name, name })}{" "}
        {message("manage.mergeLead")}
      </p>
      <ManageForm
        action={action}
        fields={[]}
        hidden={{ ...hidden, intoId: into.id }}
        submit={message("manage.mergeDo", { into: into.name })}
      />
      <p className="manage-back">
        <Link href={back}>{message("manage.mergeBack")}</Link>
      </p>
    </>
  );
}
