import { faults as en } from "#lib/messages/en/faults";
import { faults as zh } from "#lib/messages/zh/faults";
import { chooseLocale, type Locale } from "#lib/web/locale";

const words = { zh: zh.foreignPost, en: en.foreignPost };
const languages: Record<Locale, string> = { zh: "zh-CN", en: "en" };

const look = `body{margin:0;background:#f3f5f3;color:#16202d;
font:1.0625rem/1.6 "PingFang SC","Microsoft YaHei","Noto Sans CJK SC",sans-serif}
main{max-width:46em;margin:0 auto;padding:4rem 1rem}
h1{border-top:4px double;padding-top:2rem;font-size:1.75rem;line-height:1.3}
p+p{color:#515c67}a{color:#1f4788}`;

/**
 * The answer to a form that did not come from one of our own pages: 403 and a plain page that needs
 * nothing else of the server, in the reader's language. @param nonce of the page's own policy.
 */
export function foreignPostAnswer(headers: Headers, nonce: string, policy: string): Response {
  const stored = /(?:^|; )qiheng-locale=(\w+)/.exec(headers.get("cookie") ?? "")?.[1];
  const locale = chooseLocale(stored, headers.get("accept-language"));
  const { title, text, advice, home } = words[locale];
  const page = `<!doctype html>
<html lang="${languages[locale]}"><head><meta charset="utf-8">
<meta name="viewport" content="width=device-width"><title>${title}</title>
<style nonce="${nonce}">${look}</style></head>
<body><main><h1>${title}</h1><p>${text}</p><p>${advice}</p><p><a href="/">${home}</a></p></main></body></html>
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
