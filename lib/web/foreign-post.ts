import { faults as en } from "#lib/messages/en/faults";
import { faults as zh } from "#lib/messages/zh/faults";
import { languageTags, localeOf, plainBody, plainLook } from "#lib/web/plain-page";

const words = { zh: zh.foreignPost, en: en.foreignPost };

/**
 * The answer to a form that did not come from one of our own pages: 403 and a plain page that needs
 * nothing else of the server, in the reader's language. @param nonce of the page's own policy.
 */
export function foreignPostAnswer(headers: Headers, nonce: string, policy: string): Response {
  const locale = localeOf(headers.get("cookie"), headers.get("accept-language"));
  const page = `<!doctype html>
<html lang="${languageTags[locale]}"><head><meta charset="utf-8">
<meta name="viewport" content="width=device-width"><title>${words[locale].title}</title>
<style nonce="${nonce}">${plainLook}</style></head>
<body>${plainBody(words[locale])}</body></html>
`;
  return new Response(page, {
    status: 403,
    headers: {
      "Content-Type": "text/html; charset=utf-8",
      "Cache-Control": "no-store",
      "Content-Security-Policy": policy,
    },
  });
}
