import { readFileSync } from "node:fs";
import { eq } from "drizzle-orm";
import { describe, expect } from "vitest";
import { audit } from "#db/schema/audit.ts";
import { settings } from "#db/schema/settings.ts";
import { test } from "#db/test/database-test.ts";
import { expiredTags, forgetExpiredTags } from "#db/test/expired-tags.ts";
import { makeStaff } from "#db/test/make-staff.ts";
import { systemActor } from "#features/auth/actor.ts";
import { changeNavigation } from "#features/publication/change-navigation.ts";
import { changeSettings } from "#features/publication/change-settings.ts";
import { NavigationInput, SettingsInput } from "#features/publication/input.ts";
import { contrastOf, PAPERS, toldContrast } from "#features/publication/rules.ts";
import { siteTag } from "#features/settings/tags.ts";
import { Forbidden } from "#lib/errors.ts";

const given = {
  ...{ name: "The Ledger", language: "en", timeZone: "America/New_York" },
  ...{ accent: "#0f5c8c", accentDark: "#7fb8dc", robotsSearch: "on" },
};
const input = (more = {}) => SettingsInput.parse({ ...given, ...more });

describe("changeSettings", () => {
  test("E19: name, zone and robots hold at once on every page, and only what changed is recorded", async ({
    tx,
  }) => {
    const administrator = await makeStaff(tx, "administrator");
    await changeSettings(administrator, input({ robotsTraining: "on" }));
    const [row] = await tx.select().from(settings);
    expect(row).toMatchObject({
      name: "The Ledger",
      timeZone: "America/New_York",
      robots: { search: true, answers: false, training: true },
    });
    expect(expiredTags()).toContain(siteTag());
    const [record] = await tx.select().from(audit).where(eq(audit.action, "settings.change"));
    expect(record).toMatchObject({ actorId: administrator.staffId });
    expect(Object.keys(record!.after as object).sort()).toEqual(["name", "robots", "timeZone"]);
    forgetExpiredTags();
    await changeSettings(administrator, input({ robotsTraining: "on" }));
    expect(expiredTags()).toEqual([]);
  });

  test("E19: an accent that cannot be read is refused in light and in dark, with its ratio", async () => {
    const changing = changeSettings(
      systemActor,
      input({ accent: "#ffcc00", accentDark: "#222222" }),
    );
    await expect(changing).rejects.toMatchObject({
      issues: [
        { field: "accent", key: "manage.contrast", values: { colour: "#ffcc00", ratio: "1.48" } },
        { field: "accentDark", values: { ratio: "1.13" } },
      ],
    });
  });

  test("E19: unknown zones and languages are refused; X3: an editor may not", async ({ tx }) => {
    expect(SettingsInput.safeParse({ ...given, timeZone: "Mars/Base" }).success).toBe(false);
    expect(SettingsInput.safeParse({ ...given, language: "english" }).success).toBe(false);
    expect(SettingsInput.safeParse({ ...given, mailFrom: "a b@c" }).success).toBe(false);
    const editor = await makeStaff(tx, "editor");
    await expect(changeSettings(editor, input())).rejects.toThrow(Forbidden);
  });
});

describe("changeNavigation", () => {
  test("E19: masthead and footer lead where the lines say", async ({ tx }) => {
    const editor = await makeStaff(tx, "editor");
    const lines = {
      navigation: "Peace | /peace\n\nAbout | about | /about",
      footerLinks: "",
      footer: "",
    };
    await changeNavigation(editor, NavigationInput.parse(lines));
    expect((await tx.select().from(settings))[0]?.navigation).toEqual([
      { label: "Peace", href: "/peace" },
      { label: "About | about", href: "/about" },
    ]);
    expect(expiredTags()).toContain(siteTag());
    const writer = await makeStaff(tx, "writer");
    const changing = changeNavigation(writer, NavigationInput.parse(lines));
    await expect(changing).rejects.toThrow(Forbidden);
  });

  test("X5: a link is a path here or an address on the web, never a script", () => {
    for (const line of ["A | javascript:alert(1)", "A | //x.example", "/about", "| /a", "A |"]) {
      expect(NavigationInput.safeParse({ navigation: line }).success, line).toBe(false);
    }
  });
});

test("E19: contrast is that of WCAG, against the paper of the stylesheet", () => {
  expect(contrastOf("#000000", "#ffffff")).toBeCloseTo(21, 5);
  expect(toldContrast(contrastOf("#767676", "#ffffff"))).toBe("4.54");
  expect(toldContrast(4.4999)).toBe("4.49");
  const papers = [...readFileSync("app/tokens.css", "utf8").matchAll(/--paper: (#\w{6})/g)];
  expect(papers.map(([, colour]) => colour)).toEqual([PAPERS.light, PAPERS.dark]);
});
