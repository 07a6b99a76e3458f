import { missing } from "#features/api/answer-api.ts";

export const dynamic = "force-dynamic";

/** Every other address of the interface. */
export async function GET(): Promise<Response> {
  return missing();
}
