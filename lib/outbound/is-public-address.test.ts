import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isPublicAddress } from "#lib/outbound/is-public-address.ts";
import { outboundTarget } from "#lib/outbound/outbound-target.ts";

const allowed = (url: string) => {
  try {
    outboundTarget(url, { mayBeLocal: false });
    return true;
  } catch {
    return false;
  }
};

describe("X7: an address inside a network is refused in every notation", () => {
  test.each([
    "127.0.0.1",
    "127.1",
    "127.0.1",
    "127.255.255.254",
    "0x7f.0.0.1",
    "0x7f000001",
    "0177.0.0.1",
    "0177.0.0.01",
    "2130706433",
    "017700000001",
    "127.0.0.1.",
    "127。0。0。1",
    "１２７.0.0.1",
    "0.0.0.0",
    "0",
    "0.1.2.3",
    "10.0.0.1",
    "10.255.255.255",
    "012.0.0.1",
    "167772161",
    "100.64.0.1",
    "100.127.255.255",
    "169.254.169.254",
    "0xa9fea9fe",
    "2852039166",
    "172.16.0.1",
    "172.31.255.255",
    "192.0.0.1",
    "192.0.2.1",
    "192.88.99.1",
    "192.168.0.1",
    "192.168.257",
    "3232235521",
    "198.18.0.1",
    "198.51.100.7",
    "203.0.113.9",
    "224.0.0.1",
    "239.255.255.255",
    "240.0.0.1",
    "255.255.255.255",
    "[::]",
    "[::1]",
    "[0:0:0:0:0:0:0:1]",
    "[::127.0.0.1]",
    "[::ffff:127.0.0.1]",
    "[::ffff:7f00:1]",
    "[::ffff:10.0.0.1]",
    "[64:ff9b::7f00:1]",
    "[64:ff9b::10.0.0.1]",
    "[64:ff9b::]",
    "[64:ff9b:1::1]",
    "[100::1]",
    "[2001::1]",
    "[2001:db8::1]",
    "[2002:7f00:1::]",
    "[2002:0a00:0001::1]",
    "[3fff::1]",
    "[fc00::1]",
    "[fd12:3456:789a::1]",
    "[fe80::1]",
    "[fec0::1]",
    "[ff02::1]",
    "localhost",
    "LOCALHOST.",
    "db.localhost",
    "printer.local",
    "vault.internal",
    "nas.home.arpa",
    "intranet",
  ])("%s", (host) => {
    expect(allowed(`http://${host}/hook`)).toBe(false);
  });

  test.each([
    "8.8.8.8",
    "134744072",
    "100.63.255.255",
    "172.15.0.1",
    "172.32.0.1",
    "192.167.1.1",
    "198.20.0.1",
    "223.255.255.255",
    "[2606:4700::1111]",
    "[64:ff9b::808:808]",
    "hooks.example.org",
    "bücher.example",
  ])("%s may be tried", (host) => {
    expect(allowed(`https://${host}/hook`)).toBe(true);
  });

  test("whatever is written as four numbers is judged as those four numbers", () => {
    const byte = fc.integer({ min: 0, max: 255 });
    fc.assert(
      fc.property(fc.tuple(byte, byte, byte, byte), (bytes) => {
        const plain = bytes.join(".");
        const number = Buffer.from(bytes).readUInt32BE(0);
        const spellings = [
          plain,
          String(number),
          `0x${number.toString(16)}`,
          bytes.map((one) => `0${one.toString(8)}`).join("."),
        ];
        for (const host of spellings)
          expect(allowed(`http://${host}/`)).toBe(isPublicAddress(plain));
      }),
    );
  });
});

describe("X7: schemes, ports and credentials", () => {
  test.each([
    "ftp://hooks.example.org/",
    "file:///etc/passwd",
    "gopher://hooks.example.org/",
    "data:text/plain,x",
    "javascript:alert(1)",
    "//hooks.example.org/",
    "hooks.example.org",
    "",
    "http://",
    "https://hooks.example.org:22/",
    "https://hooks.example.org:6379/",
    "http://hooks.example.org:5432/",
    "https://user:password@hooks.example.org/",
    "https://user@hooks.example.org/",
    `https://hooks.example.org/${"a".repeat(2_000)}`,
  ])("%s is refused", (url) => {
    expect(allowed(url)).toBe(false);
  });

  test.each([
    "http://hooks.example.org",
    "https://hooks.example.org:443/",
    "http://a.example:8080/x",
  ])("%s may be tried", (url) => {
    expect(allowed(url)).toBe(true);
  });

  test("in development any port of this machine may be tried, but no other scheme and no password", () => {
    const local = (url: string) => () => outboundTarget(url, { mayBeLocal: true });
    expect(local("http://127.0.0.1:4730/hook")().port).toBe("4730");
    expect(local("ftp://127.0.0.1/")).toThrow();
    expect(local("http://a:b@127.0.0.1/")).toThrow();
  });
});

test("X7: what is no address is no public one", () => {
  for (const text of [
    "",
    "example.org",
    "1.2.3",
    "fe80::1%eth0",
    "2606:4700::1%1",
    "::ffff:8.8.8.8",
  ]) {
    expect(isPublicAddress(text)).toBe(false);
  }
});
