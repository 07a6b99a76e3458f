import { PageTitle } from "#components/layout/page-title.tsx";
import { TitleLinks } from "#components/layout/title-links.tsx";
import { feedUrl } from "#features/feeds/urls.ts";
import type { SectionLink, SectionView } from "#features/taxonomy/queries.ts";
import { sectionUrl } from "#features/taxonomy/urls.ts";
import { message } from "#lib/messages/message.ts";

/** What a section is, the one that it is part of, its own parts and its feed. */
export function SectionTitle({ section }: { section: SectionView }) {
  const { name, description, above, below } = section;
  const linkTo = (other: SectionLink) => ({ href: sectionUrl(other), label: other.name });
  const feed = { href: feedUrl(sectionUrl(section), "rss"), label: message("list.feed") };
  return (
    <PageTitle
      kicker={above ? message("section.within", { name: above.name }) : message("section.kicker")}
      title={name}
      promise={description}
    >
      <TitleLinks
        label={message("section.below", { name })}
        links={[...(above ? [linkTo(above)] : []), ...below.map(linkTo), feed]}
      />
    </PageTitle>
  );
}
