/** What a post becomes here. `locked`: a password kept its words from readers, and so do we. */
export type PostStatus =
  | {
      is: "brought";
      stage: "live" | "scheduled" | "draft" | "in_review";
      locked: boolean;
      note?: string;
    }
  | { is: "skipped"; reason: string };

interface StatusFacts {
  status: string;
  password: string;
  /** When it was or will be published. */
  when: Date | undefined;
  now: Date;
}

/** The rule for statuses (I4). Only `publish`, and a schedule whose time has come, are ever live. */
export function postStatus({ status, password, when, now }: StatusFacts): PostStatus {
  const locked = password !== "";
  switch (status) {
    case "publish":
      return { is: "brought", stage: "live", locked };
    case "future":
      return scheduled({ when, now, locked });
    case "draft":
      return { is: "brought", stage: "draft", locked };
    case "pending":
      return { is: "brought", stage: "in_review", locked };
    case "private":
      return { is: "brought", stage: "draft", locked, note: "private there: a draft here" };
    case "trash":
    case "auto-draft":
    case "inherit":
      return { is: "skipped", reason: status };
    default:
      return { is: "brought", stage: "draft", locked, note: `status “${status}”: a draft here` };
  }
}

function scheduled({
  when,
  now,
  locked,
}: Omit<StatusFacts, "status" | "password"> & { locked: boolean }): PostStatus {
  if (!when)
    return {
      is: "brought",
      stage: "draft",
      locked,
      note: "scheduled without a time: a draft here",
    };
  if (when > now) return { is: "brought", stage: "scheduled", locked };
  return { is: "brought", stage: "live", locked, note: "its scheduled time has passed: live here" };
}
