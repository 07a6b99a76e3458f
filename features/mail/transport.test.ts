import { expect, test } from "vitest";
import { transportOptions } from "#features/mail/transport.ts";

test.each([
  ["smtp://mail.example.org", { port: 587, secure: false, requireTLS: true, ignoreTLS: false }],
  ["smtps://mail.example.org", { port: 465, secure: true, requireTLS: false, ignoreTLS: false }],
  ["smtp://mail.example.org:25?tls=off", { port: 25, requireTLS: false, ignoreTLS: true }],
  ["smtp://127.0.0.1:1025", { host: "127.0.0.1", port: 1025, requireTLS: false, ignoreTLS: true }],
  ["smtp://[::1]:1025", { host: "::1", requireTLS: false }],
  ["smtp://localhost.example.org", { requireTLS: true }],
  ["smtp://a%40b:p%3Aw@mail.example.org", { auth: { user: "a@b", pass: "p:w" } }],
])("N9: %s", (url, options) => {
  expect(transportOptions(url)).toMatchObject(options);
});

test("N9: no sign-in where the address has no name", () => {
  expect(transportOptions("smtp://mail.example.org")).not.toHaveProperty("auth");
});
