import { notFound } from "next/navigation";
import { requireStaff } from "#features/auth/require-staff.ts";
import { deskUrl } from "#features/auth/urls.ts";

/** Every address of the desk that is not a page: said in the desk's own frame, to staff alone. */
export default async function DeskNothing() {
  await requireStaff(deskUrl());
  notFound();
}
