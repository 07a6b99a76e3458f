import { expect, test } from "vitest";
import { typedFields } from "#server/front/typed-fields.ts";

async function multipart(fields: Record<string, string>): Promise<[Buffer, string]> {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.append(name, value);
  const response = new Response(form);
  return [Buffer.from(await response.arrayBuffer()), response.headers.get("content-type") ?? ""];
}

test("R8: words come back; keys, secrets and traps do not", async () => {
  const [body, type] = await multipart({
    $ACTION_REF_1: "",
    "$ACTION_1:0": "{}",
    articleId: "3",
    stamp: "abc",
    website: "",
    password: "hush",
    name: "Odile",
    text: "Words with <b>markup</b> & more",
  });
  expect(await typedFields(body, type)).toEqual([
    ["name", "Odile"],
    ["text", "Words with <b>markup</b> & more"],
  ]);
});

test("plain forms are read too, and what is no form gives nothing", async () => {
  const plain = Buffer.from("email=reader%40example.org&q=+");
  expect(await typedFields(plain, "application/x-www-form-urlencoded")).toEqual([
    ["email", "reader@example.org"],
  ]);
  expect(await typedFields(Buffer.from("{}"), "application/json")).toEqual([]);
  expect(await typedFields(Buffer.from("torn"), "multipart/form-data; boundary=x")).toEqual([]);
  expect(await typedFields(Buffer.from("a=b"), undefined)).toEqual([]);
});
