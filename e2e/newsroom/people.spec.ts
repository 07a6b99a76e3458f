import type { Browser, Page } from "@playwright/test";
import { Secret, TOTP } from "otpauth";
import { Desk } from "#e2e/newsroom/pages/desk.ts";
import { expect, test } from "#e2e/support/reader-test.ts";

const PASSWORD = "harbour lantern nine oats";

test("E16, E17: an invited editor joins, and signs in with a passkey, a code and a recovery code", async ({
  page,
  browser,
}) => {
  test.setTimeout(90_000);
  await new Desk(page).signIn(process.env.E2E_SETUP_PATH ?? "");
  const email = "noor@ledger.example";
  await invite(page, email);
  const joining = await letterLink(page, "Join the desk");

  const own = await newPerson(browser);
  await own.goto(joining);
  await own.getByLabel("Password", { exact: true }).fill(PASSWORD);
  await own.getByRole("button", { name: "Join and sign in" }).click();
  await expect(own.getByRole("link", { name: "Signed in as Noor Haddad" })).toBeVisible();

  await own.goto("/desk/account");
  await addVirtualKey(own);
  await own.getByLabel("Name of the passkey").fill("Test key");
  await own.getByRole("button", { name: "Add a passkey of this device" }).click();
  await expect(own.getByText("The passkey is added.")).toBeVisible();
  await signOut(own);
  await own.getByRole("button", { name: "Sign in with a passkey" }).click();
  await expect(own.getByRole("link", { name: "Stories" })).toBeVisible();

  await own.goto("/desk/account");
  const key = await own.locator(".breakable").first().textContent();
  const code = new TOTP({ secret: Secret.fromBase32(key ?? "") }).generate();
  await own.getByLabel("Code of the app").fill(code);
  await own.getByRole("button", { name: "Turn on" }).click();
  await expect(own.getByText("Signing in asks for a code from now on.")).toBeVisible();
  const recovery = await own.locator(".recovery-codes code").first().textContent();
  await signOut(own);
  await own.goto("/sign-in?next=/desk/find");
  await own.getByLabel("Email address").fill(email);
  await own.getByLabel("Password", { exact: true }).fill(PASSWORD);
  await own.getByRole("button", { name: "Sign in", exact: true }).click();
  await expect(own.getByRole("heading", { level: 1 })).toHaveText("One more step");
  await own.goto("/desk");
  await expect(own).toHaveURL(/second-step/);
  await own.getByLabel("Code", { exact: true }).fill(recovery ?? "");
  await own.getByRole("button", { name: "Go on" }).click();
  await expect(own).toHaveURL(/\/desk/);
  await own.context().close();
});

async function invite(page: Page, email: string): Promise<void> {
  await page.goto("/desk/people");
  await page.getByLabel("Name", { exact: true }).fill("Noor Haddad");
  await page.getByLabel("Email address").fill(email);
  await page.getByLabel("Role", { exact: true }).selectOption("editor");
  await page.getByRole("button", { name: "Send the invitation" }).click();
  await expect(page.getByText(`An invitation is on its way to ${email}.`)).toBeVisible();
}

/** The path of the link in the newest letter whose subject begins so. */
async function letterLink(page: Page, subject: string): Promise<string> {
  await page.goto("/desk/mail");
  await page
    .getByRole("link", { name: new RegExp(subject) })
    .first()
    .click();
  const text = (await page.locator("main").textContent()) ?? "";
  const link = URL.parse(/https?:\/\/\S*token=[\w-]+/.exec(text)?.[0] ?? "");
  expect(link).not.toBeNull();
  return `${link?.pathname}${link?.search}`;
}

async function newPerson(browser: Browser): Promise<Page> {
  const context = await browser.newContext({ baseURL: process.env.E2E_ADDRESS });
  return context.newPage();
}

/** A device that makes passkeys and says that its owner is there. */
async function addVirtualKey(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send("WebAuthn.enable");
  await session.send("WebAuthn.addVirtualAuthenticator", {
    options: {
      protocol: "ctap2",
      transport: "internal",
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  });
}

async function signOut(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Sign out", exact: true }).click();
  await expect(page).toHaveURL(/sign-in/);
}
