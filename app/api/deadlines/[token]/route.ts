import { feedAt } from "#lib/deadlines/feed";
import { writeFeed } from "#lib/deadlines/write-feed";

export const dynamic = "force-dynamic";

type Context = { params: Promise<{ token: string }> };

/** A private calendar feed. An address that is not one, or is void, is not there. */
export async function GET(_request: Request, { params }: Context) {
  const feed = await feedAt((await params).token.replace(/\.ics$/, ""));
  if (!feed) return new Response(null, { status: 404 });
  return new Response(await writeFeed(feed), {
    headers: {
      "Content-Type": "text/calendar; charset=utf-8",
      "Content-Disposition": 'inline; filename="qiheng.ics"',
      "Cache-Control": "private, no-store",
    },
  });
}
