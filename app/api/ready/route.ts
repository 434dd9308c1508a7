import { readiness } from "#lib/operations/readiness";

export const dynamic = "force-dynamic";

/** Whether work can be done here: 200 when every part can, else 503; each part by name. */
export async function GET() {
  const { ready, checks } = await readiness();
  return Response.json(
    { status: ready ? "ready" : "not ready", checks },
    { status: ready ? 200 : 503, headers: { "Cache-Control": "no-store" } },
  );
}
