import { globSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { sql } from "drizzle-orm";
import { describe, expect, vi } from "vitest";
import type { Transaction } from "#db/client.ts";
import { type Role, roles } from "#db/enums.ts";
import { test } from "#db/test/database-test.ts";
import type { RoleGrant } from "#features/auth/actor.ts";
import { blankForm, type FormState } from "#features/auth/form-state.ts";
import { message } from "#lib/messages/message.ts";
import type { ActionAccess, RouteAccess } from "#scripts/access/access-kinds.ts";
import {
  actionAccess,
  halfwayActions,
  openActions,
  routeAccess,
} from "#scripts/access/access-table.ts";
import { type AccessWorld, accessWorld } from "#scripts/access/access-world.ts";

/** Who is signed in, for the action or the page that is asked next. */
const signedIn = vi.hoisted(() => ({ session: undefined as object | undefined }));

vi.mock("#features/auth/current-session.ts", () => ({
  anySession: async () => signedIn.session,
  currentSession: async () => signedIn.session,
}));
vi.mock("#features/auth/next-auth.ts", () => ({ signIn: vi.fn(), signOut: vi.fn() }));
vi.mock("next/cache", async (original) => ({ ...(await original<object>()), refresh: vi.fn() }));
vi.mock("next/headers", () => ({
  headers: async () => new Headers(),
  cookies: async () => new Map(),
}));

type Action = (state: FormState, form: FormData) => Promise<FormState>;

const actionFiles = globSync("features/**/actions.ts");
/** A route that hands what is sent to an action has that action's line. */
const routeFiles = globSync("app/desk/**/{page,route}.{ts,tsx}").filter(
  (path) => !readFileSync(path, "utf8").includes("Action(blankForm"),
);

describe("X3: every action of the desk, by role and by whose it is", () => {
  test("each one that is exported has a line, and each line an action", async () => {
    const exported = await Promise.all(actionFiles.map(namesIn));
    const listed = [
      ...new Set(actionAccess.map(({ action }) => action)),
      ...openActions,
      ...halfwayActions,
    ];
    expect(exported.flat().sort()).toEqual(listed.sort());
  });

  test("one that is open goes by no session, and no other does", () => {
    const opened = actionFiles.flatMap((path) =>
      [
        ...readFileSync(path, "utf8").matchAll(
          /export const (\w+Action) = (?:public|reader)Action\(/g,
        ),
      ].map(([, name]) => name!),
    );
    expect(opened.sort()).toEqual([...openActions].sort());
  });

  test("E16: is open to the roles of its line alone, and to nobody who is signed out", async ({
    tx,
  }) => {
    const world = await accessWorld(tx);
    const found: [string, object][] = [];
    for (const row of actionAccess) {
      const action = await findAction(row.action);
      const ask = () => outcomeOf(action, formOf(row.form(world)));
      found.push([nameOf(row), await allowedBy(tx, world, ask)]);
      signedIn.session = undefined;
      expect(await ask(), nameOf(row)).toBe(message("form.signedOut"));
    }
    expect(Object.fromEntries(found)).toEqual(expectedBy(actionAccess));
  }, 120_000);

  test("answers a thing that is not one's own as one that is not there", async ({ tx }) => {
    const world = await accessWorld(tx);
    for (const row of actionAccess.filter(({ names }) => names)) {
      const action = await findAction(row.action);
      const absent = { ...row.form(world), [row.names!]: 900_000_000_001 };
      for (const role of roles.filter((one) => !row.may.everywhere.includes(one))) {
        signIn(world, [{ role, sectionId: null }]);
        const present = await undone(tx, () => outcomeOf(action, formOf(row.form(world))));
        const missing = await undone(tx, () => outcomeOf(action, formOf(absent)));
        expect(missing, `${nameOf(row)}, ${role}`).toBe(present);
      }
    }
  }, 60_000);
});

describe("X3: every page of the desk", () => {
  test("has a line, and each line a page", () => {
    const found = routeFiles.map((path) => path.replace(/^app\/|\/[^/]+$/g, ""));
    const listed = routeAccess.map(({ route }) => route);
    expect([...new Set(found)].sort()).toEqual([...new Set(listed)].sort());
  });

  test("E16: opens for the roles of its line alone, and for nobody who is signed out", async ({
    tx,
  }) => {
    const world = await accessWorld(tx);
    const found: [string, object][] = [];
    for (const row of routeAccess) {
      const open = await pageOf(row, world);
      const ask = async () => ((await open()) === "shown" ? "" : REFUSED);
      found.push([nameOf(row), await allowedBy(tx, world, ask)]);
      signedIn.session = undefined;
      expect(await open(), nameOf(row)).toMatch(/^NEXT_REDIRECT;.*;\/sign-in|^status 40[14]$/);
    }
    expect(Object.fromEntries(found)).toEqual(expectedBy(routeAccess));
  }, 120_000);
});

/** Files that are asked for by POST, of people who have just shown who they are. */
const exportRoutes = [
  "desk/audit/export",
  "desk/redirects/redirects.csv",
  "desk/sponsors/[id]/counts",
];

test.for(exportRoutes)(
  "E17: %s is handed to nobody who has not shown who they are just now",
  async (route, { tx }) => {
    const world = await accessWorld(tx);
    signIn(world, [{ role: "administrator", sectionId: null }]);
    const open = await pageOf(routeAccess.find((row) => row.route === route)!, world);
    expect(await open()).toBe("shown");
    signedIn.session = { ...signedIn.session, isVerified: false };
    expect(await open()).toBe("status 303");
  },
);

test("X4: looking at every page of the desk changes nothing in the database", async ({ tx }) => {
  const world = await accessWorld(tx);
  signIn(world, [{ role: "administrator", sectionId: null }]);
  const before = await contentOf(tx);
  const seen: string[] = [];
  for (const row of routeAccess.filter(({ route }) => !exportRoutes.includes(route))) {
    const open = await pageOf(row, world);
    if ((await open()) === "shown") seen.push(row.route);
  }
  expect(seen).toContain("desk/people/[id]");
  expect(await contentOf(tx)).toEqual(before);
  await tx.execute(sql`update staff set name = 'Another' where id = ${world.personId}`);
  expect(await contentOf(tx)).not.toEqual(before);
}, 60_000);

/** A hash of the rows of each table. Sign-ins note when they were last used, which is no change of content. */
async function contentOf(tx: Transaction): Promise<Record<string, string>> {
  const { rows } = await tx.execute<{ name: string }>(sql`select relname as name from pg_class
    where relkind = 'r' and relnamespace = 'public'::regnamespace and relname <> 'sessions'`);
  const hashes: [string, string][] = [];
  for (const { name } of rows) {
    const table = sql.identifier(name);
    const found = await tx.execute<{ hash: string }>(sql`
      select md5(coalesce(string_agg(t::text, '' order by t::text), '')) as hash from ${table} t`);
    hashes.push([name, found.rows[0]!.hash]);
  }
  return Object.fromEntries(hashes);
}

const REFUSED = message("form.notFound");

/** The roles that are let through, asked one after another, each leaving no trace. */
async function allowedBy(tx: Transaction, world: AccessWorld, ask: () => Promise<string>) {
  const passes = async (grants: RoleGrant[]) => {
    signIn(world, grants);
    return (await undone(tx, ask)) !== REFUSED;
  };
  const within = async (sectionId: number | null) => {
    const passed: Role[] = [];
    for (const role of roles) if (await passes([{ role, sectionId }])) passed.push(role);
    return passed;
  };
  return {
    everywhere: await within(null),
    inside: await within(world.sectionId),
    outside: await within(world.otherSectionId),
    nobody: await passes([]),
  };
}

const nameOf = (row: ActionAccess | RouteAccess) =>
  `${"action" in row ? row.action : row.route}: ${row.of}`;

function expectedBy(rows: (ActionAccess | RouteAccess)[]) {
  const inOrder = (some: readonly Role[]) => roles.filter((role) => some.includes(role));
  const entries = rows.map((row) => {
    const { everywhere, inside, outside, nobody = false } = row.may;
    const places = { everywhere: inOrder(everywhere), inside: inOrder(inside) };
    return [nameOf(row), { ...places, outside: inOrder(outside), nobody }];
  });
  return Object.fromEntries(entries);
}

function signIn({ personId }: AccessWorld, grants: RoleGrant[]): void {
  const actor = { kind: "staff", staffId: personId, roles: grants };
  const person = { staffId: personId, name: "P", email: "p@example.org", roles: grants };
  signedIn.session = { ...person, actor, secret: "s", id: "s", step: "whole", isVerified: true };
}

/** What was said; empty where the work was done or a page shown afterwards. */
async function outcomeOf(action: Action, form: FormData): Promise<string> {
  try {
    const state = await action(blankForm, form);
    if (isRefusedWithin(state.data)) return REFUSED;
    return state.ok ? "" : state.message;
  } catch (error) {
    if (digestOf(error).startsWith("NEXT_REDIRECT")) return "";
    throw error;
  }
}

/** Whether an action that does the same to several things was refused for one. */
function isRefusedWithin(data: unknown): boolean {
  const { refused } = (data ?? {}) as { refused?: unknown };
  return Array.isArray(refused) && refused.length > 0;
}

async function pageOf({ route, params, query }: RouteAccess, world: AccessWorld) {
  const path = resolve("app", route, isData(route) ? "route.ts" : "page.tsx");
  const { default: page, GET, POST } = await import(path);
  const props = {
    params: Promise.resolve(params?.(world) ?? {}),
    searchParams: Promise.resolve(query?.(world) ?? {}),
  };
  return async (): Promise<string> => {
    try {
      if (page) return (await page(props)) && "shown";
      const [ask, method] = GET ? [GET, "GET"] : [POST, "POST"];
      const body = method === "POST" ? new FormData() : undefined;
      const request = new Request(`http://localhost/${route}`, { method, body: body ?? null });
      const answer: Response = await ask(request, props);
      return answer.ok ? "shown" : `status ${answer.status}`;
    } catch (error) {
      const digest = digestOf(error);
      if (digest === "") throw error;
      return digest;
    }
  };
}

const isData = (route: string) => routeFiles.includes(`app/${route}/route.ts`);

const digestOf = (error: unknown) => (error as { digest?: string }).digest ?? "";

/** Takes back what `work` did. */
async function undone<T>(tx: Transaction, work: () => Promise<T>): Promise<T> {
  await tx.execute(sql`savepoint before_asking`);
  try {
    return await work();
  } finally {
    await tx.execute(sql`rollback to savepoint before_asking`);
  }
}

function formOf(fields: ReturnType<ActionAccess["form"]>): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) {
    for (const one of [value].flat()) form.append(name, one instanceof File ? one : String(one));
  }
  return form;
}

const loaded = new Map<string, Promise<Record<string, Action>>>();

function actionsIn(path: string): Promise<Record<string, Action>> {
  const found = loaded.get(path) ?? import(`../../${path}`);
  loaded.set(path, found);
  return found;
}

const namesIn = async (path: string) => Object.keys(await actionsIn(path));

async function findAction(name: string): Promise<Action> {
  for (const path of actionFiles) {
    const action = (await actionsIn(path))[name];
    if (action) return action;
  }
  throw new Error(`No action is called ${name}.`);
}
