import { AppRouterContext } from "next/dist/shared/lib/app-router-context.shared-runtime.js";
import { PathnameContext } from "next/dist/shared/lib/hooks-client-context.shared-runtime.js";
import type { ReactNode } from "react";
import { renderToStaticMarkup } from "react-dom/server";

const router = {
  back() {},
  forward() {},
  refresh() {},
  hmrRefresh() {},
  push() {},
  replace() {},
  prefetch() {},
  experimental_gesturePush() {},
  bfcacheId: "test",
};

/** The first markup of a part that asks the framework where it is. */
export function renderInApp(part: ReactNode, path = "/desk"): string {
  return renderToStaticMarkup(
    <AppRouterContext value={router}>
      <PathnameContext value={path}>{part}</PathnameContext>
    </AppRouterContext>,
  );
}
