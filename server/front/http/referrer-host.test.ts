import { expect, test } from "vitest";
import { referrerHost } from "#server/front/http/referrer-host.ts";

test.each([
  ["https://www.example.org/some/page?q=private", "example.org"],
  ["http://NEWS.Example.org:8080/", "news.example.org"],
  ["https://bücher.example/", "xn--bcher-kva.example"],
  ["android-app://com.example.reader/", undefined],
  ["https://ledger.example/peace", undefined],
  ["https://www.ledger.example/", undefined],
  ["https://192.0.2.7/", undefined],
  ["https://[2001:db8::1]/", undefined],
  ["https://localhost/", undefined],
  [`https://${"a".repeat(60)}.${"b".repeat(60)}.org/`, undefined],
  ["javascript:alert(1)", undefined],
  ["no address", undefined],
  ["", undefined],
  [undefined, undefined],
])("E21: whoever comes from %j comes from %j", (referrer, host) => {
  expect(referrerHost(referrer, "ledger.example")).toBe(host);
});
