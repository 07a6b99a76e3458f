import type { MessageKey } from "#lib/messages/message.ts";

/** A place of the desk. */
export interface Room {
  label: MessageKey;
  href: string;
  /** The beginning of the addresses that belong to it. */
  at: RegExp;
  /** Other words under which somebody may look for it. */
  also?: MessageKey;
}

/** The rooms of the desk, in the order of its navigation. */
export const rooms: readonly Room[] = [
  { label: "desk.stories", href: "/desk", at: /^\/desk(\/stories.*)?$/ },
  {
    label: "desk.calendar",
    href: "/desk/calendar",
    at: /^\/desk\/calendar/,
    also: "finder.calendar",
  },
  {
    label: "desk.comments",
    href: "/desk/comments",
    at: /^\/desk\/comments/,
    also: "finder.comments",
  },
  {
    label: "desk.subscribers",
    href: "/desk/subscribers",
    at: /^\/desk\/subscribers/,
    also: "finder.subscribers",
  },
  { label: "desk.mail", href: "/desk/mail", at: /^\/desk\/mail/, also: "finder.mail" },
  {
    label: "desk.outreach",
    href: "/desk/outreach",
    at: /^\/desk\/outreach/,
    also: "finder.outreach",
  },
  {
    label: "library.title",
    href: "/desk/media",
    at: /^\/desk\/media/,
    also: "library.finder",
  },
  {
    label: "manage.publication",
    href: "/desk/publication",
    at: /^\/desk\/(publication|sections|topics|authors|series|sponsors|quizzes|pages|navigation|redirects|settings)/,
    also: "manage.finder",
  },
  {
    label: "desk.workflow",
    href: "/desk/workflow",
    at: /^\/desk\/workflow/,
    also: "finder.workflow",
  },
  { label: "desk.people", href: "/desk/people", at: /^\/desk\/people/, also: "finder.people" },
  { label: "desk.jobs", href: "/desk/jobs", at: /^\/desk\/jobs/ },
  { label: "desk.audit", href: "/desk/audit", at: /^\/desk\/audit/ },
];
