import { chooseLocale, type Locale } from "#lib/web/locale";

type Words = { title: string; text: string; advice: string; home: string };

export const plainLook = `body{margin:0;background:#f3f5f3;color:#16202d;
font:1.0625rem/1.6 "PingFang SC","Microsoft YaHei","Noto Sans CJK SC",sans-serif}
main{max-width:46em;margin:0 auto;padding:4rem 1rem}
h1{border-top:4px double;padding-top:2rem;font-size:1.75rem;line-height:1.3}
p+p{color:#515c67}a{color:#1f4788}`;

export const languageTags: Record<Locale, string> = { zh: "zh-CN", en: "en" };

/** What a page says that needs nothing else of the server. @param words ours, as they are put in unescaped. */
export function plainBody({ title, text, advice, home }: Words): string {
  return `<main><h1>${title}</h1><p>${text}</p><p>${advice}</p><p><a href="/">${home}</a></p></main>`;
}

/** The language of a reader of whom there are only the headers of the request. */
export function localeOf(cookie?: string | null, acceptLanguage?: string | null): Locale {
  const stored = /(?:^|; )qiheng-locale=(\w+)/.exec(cookie ?? "")?.[1];
  return chooseLocale(stored, acceptLanguage);
}
