import "#components/finder/finder.css";
import type { Metadata } from "next";
import { openRooms } from "#components/desk/open-rooms.ts";
import { findRooms } from "#components/finder/find-rooms.ts";
import { FindingList } from "#components/finder/finding-list.tsx";
import { TextField } from "#components/ui/text-field.tsx";
import { loadFindings } from "#features/finder/loaders.ts";
import { finderUrl } from "#features/finder/urls.ts";
import { message } from "#lib/messages/message.ts";

export const metadata: Metadata = { title: message("finder.title") };

export default async function FindPage({ searchParams }: PageProps<"/desk/find">) {
  const { actor, words, findings } = await loadFindings((await searchParams).q);
  return (
    <>
      <div className="desk-title">
        <h1>{message("finder.title")}</h1>
      </div>
      <search>
        <form action={finderUrl()} className="filter">
          <TextField
            name="q"
            type="search"
            label={message("finder.label")}
            hint={message("finder.hint")}
            defaultValue={words}
          />
          <button type="submit" className="quiet-button">
            {message("finder.button")}
          </button>
        </form>
      </search>
      <FindingList words={words} findings={[...findRooms(words, openRooms(actor)), ...findings]} />
    </>
  );
}
