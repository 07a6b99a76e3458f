import type { Metadata } from "next";
import { NumbersPage } from "#components/numbers/numbers-page.tsx";
import { loadNumbers } from "#features/numbers/loaders.ts";
import { message } from "#lib/messages/message.ts";

export const metadata: Metadata = { title: message("numbers.title") };

export default async function DeskNumbersPage({ searchParams }: PageProps<"/desk/numbers">) {
  const numbers = await loadNumbers(await searchParams);
  return (
    <>
      <div className="desk-title">
        <h1>{message("numbers.title")}</h1>
      </div>
      <NumbersPage numbers={numbers} />
    </>
  );
}
