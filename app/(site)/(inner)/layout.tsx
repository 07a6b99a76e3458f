import { Masthead } from "#components/layout/masthead.tsx";
import { loadSite } from "#features/taxonomy/loaders.ts";

export default async function InnerLayout({ children }: { children: React.ReactNode }) {
  return (
    <>
      <Masthead site={await loadSite()} />
      {children}
    </>
  );
}
