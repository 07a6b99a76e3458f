import { leaveNewsletter } from "#features/subscribers/leave-newsletter.ts";
import { leaveUrl } from "#features/subscribers/urls.ts";
import { NotFound } from "#lib/errors.ts";
import { message } from "#lib/messages/message.ts";
import { siteAddress } from "#lib/site-address.ts";

interface Context {
  params: Promise<{ token: string }>;
}

/** What mail programs post to (RFC 8058): no cookie, no redirect, the same answer however often. */
export async function POST(_request: Request, { params }: Context): Promise<Response> {
  try {
    await leaveNewsletter(await params, "one-click");
    return new Response(null, { status: 200 });
  } catch (error) {
    if (error instanceof NotFound) {
      return new Response(message("newsletters.leave.unknown"), { status: 404 });
    }
    throw error;
  }
}

/** A person who opens the link is led to the page with the button. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  return Response.redirect(new URL(leaveUrl((await params).token), siteAddress()), 302);
}
