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
import {
  type ActionAccess,
  type Allowed,
  actionAccess,
  openActions,
  type RouteAccess,
  routeAccess,
} from "#scripts/access/access-table.ts";
import { type AccessWorld, accessWorld } from "#scripts/access/access-world.ts";

/** Who is signed in, for the action or the page that is asked next. */
const signedIn = vi.hoisted(() => ({ session: undefined as object | undefined }));

vi.mock("#features/auth/current-session.ts", () => ({
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
/** Whatever can be opened; a route that only takes what is sent is the door of an action, which has its own line. */
const routeFiles = globSync("app/desk/**/{page,route}.{ts,tsx}").filter(
  (path) => path.endsWith("page.tsx") || readFileSync(path, "utf8").includes("function GET("),
);

describe("X3: every action of the desk, by role and by whose it is", () => {
  test("each one that is exported has a line, and each line an action", async () => {
    const exported = await Promise.all(actionFiles.map(namesIn));
    const listed = [...new Set(actionAccess.map(({ action }) => action)), ...openActions];
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

  test.for(actionAccess)("E16: $action, $of", async (row, { tx }) => {
    const action = await findAction(row.action);
    const world = await accessWorld(tx);
    const ask = () => outcomeOf(action, formOf(row.form(world)));
    expect(await allowedBy(tx, world, ask)).toEqual(expectedBy(row.may));
    signedIn.session = undefined;
    expect(await ask()).toBe(message("form.signedOut"));
  });

  test.for(actionAccess.filter(({ names }) => names))(
    "$action answers a thing that is not one's own as one that is not there",
    async (row, { tx }) => {
      const action = await findAction(row.action);
      const world = await accessWorld(tx);
      const absent = { ...row.form(world), [row.names!]: 900_000_000_001 };
      for (const role of roles.filter((one) => !row.may.everywhere.includes(one))) {
        signIn(world, [{ role, sectionId: null }]);
        const present = await undone(tx, () => outcomeOf(action, formOf(row.form(world))));
        expect(await undone(tx, () => outcomeOf(action, formOf(absent)))).toBe(present);
      }
    },
  );
});

describe("X3: every page of the desk", () => {
  test("has a line, and each line a page", () => {
    const found = routeFiles.map((path) => path.replace(/^app\/|\/[^/]+$/g, ""));
    const listed = routeAccess.map(({ route }) => route);
    expect([...new Set(found)].sort()).toEqual([...new Set(listed)].sort());
  });

  test.for(routeAccess)("E16: /$route, $of", async (row, { tx }) => {
    const world = await accessWorld(tx);
    const open = await pageOf(row, world);
    const ask = async () => ((await open()) === "shown" ? "" : REFUSED);
    expect(await allowedBy(tx, world, ask)).toEqual(expectedBy(row.may));
    signedIn.session = undefined;
    expect(await open()).toMatch(/^NEXT_REDIRECT;.*;\/sign-in|^status 401$/);
  });
});

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

function expectedBy({ nobody = false, ...places }: Allowed) {
  const inOrder = (some: readonly Role[]) => roles.filter((role) => some.includes(role));
  const { everywhere, inside, outside } = places;
  return {
    everywhere: inOrder(everywhere),
    inside: inOrder(inside),
    outside: inOrder(outside),
    nobody,
  };
}

function signIn({ personId }: AccessWorld, grants: RoleGrant[]): void {
  const actor = { kind: "staff", staffId: personId, roles: grants };
  const person = { staffId: personId, name: "P", email: "p@example.org", roles: grants };
  signedIn.session = { ...person, actor, secret: "s" };
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

async function pageOf({ route, params }: RouteAccess, world: AccessWorld) {
  const path = resolve("app", route, isData(route) ? "route.ts" : "page.tsx");
  const { default: page, GET } = await import(path);
  const props = {
    params: Promise.resolve(params?.(world) ?? {}),
    searchParams: Promise.resolve({}),
  };
  return async (): Promise<string> => {
    try {
      if (!GET) return (await page(props)) && "shown";
      const answer: Response = await GET(new Request(`http://localhost/${route}`), props);
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
    form.append(name, value instanceof File ? value : String(value));
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
