import { appearanceCookies, pathToReturnTo } from "#lib/web/appearance";

export async function POST(request: Request) {
  const form = await request.formData().catch(() => new FormData());
  const answer = new Response(null, {
    status: 303,
    headers: { Location: returnPath(request, form) },
  });
  for (const pair of appearanceCookies((name) => form.get(name))) {
    answer.headers.append("Set-Cookie", `${pair}; Path=/; Max-Age=31536000; SameSite=Lax`);
  }
  return answer;
}

function returnPath(request: Request, form: FormData) {
  const asked = form.get("back");
  return pathToReturnTo(typeof asked === "string" ? asked : request.headers.get("referer"));
}
