import "./manage.css";
import Link from "next/link";
import { message } from "#lib/messages/message.ts";

interface ManageTitleProps {
  title: string;
  /** The way back up: the list to which the thing belongs. */
  up?: { href: string; label: string };
  /** A new one of what the page lists. */
  add?: { href: string; label: string };
  /** Where readers find it. */
  live?: string | undefined;
  /** What the way there is called, where it is no page. */
  liveLabel?: string;
}

/** The head of a page that keeps something in order. */
export function ManageTitle({ title, up, add, live, liveLabel }: ManageTitleProps) {
  return (
    <div className="desk-title manage-title">
      <div>
        {up && (
          <p className="manage-up">
            <Link href={up.href}>{up.label}</Link>
          </p>
        )}
        <h1>{title}</h1>
      </div>
      {add && (
        <Link className="button" href={add.href}>
          {add.label}
        </Link>
      )}
      {live && (
        <a href={live} target="_blank" rel="noreferrer">
          {liveLabel ?? message("manage.openLive")}
        </a>
      )}
    </div>
  );
}
