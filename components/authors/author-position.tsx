import { message } from "#lib/messages/message.ts";

interface AuthorPositionProps {
  author: { title: string; organization: string; organizationUrl: string };
}

/** "Editor in chief at The Observer", or the half of it that is known; the organization leads to its site (A4). */
export function AuthorPosition({ author }: AuthorPositionProps) {
  const { title, organization, organizationUrl } = author;
  const place = /^https?:/i.test(organizationUrl) ? (
    <a href={organizationUrl} rel="noopener">
      {organization}
    </a>
  ) : (
    organization
  );
  if (!title || !organization) return title || place;
  const [before, after] = message("byline.at", { title }).split("{organization}");
  return (
    <>
      {before}
      {place}
      {after}
    </>
  );
}
