import { useTranslations } from "next-intl";
import type { NoticeLine } from "#lib/notices/notices-of";
import { Link } from "#ui/link";
import { When } from "#ui/when";

/** The documents of a case: to whom, when, and whether it was opened. @param under where they lie */
export function NoticeList({ notices, under }: { notices: readonly NoticeLine[]; under: string }) {
  const t = useTranslations("notices");
  if (notices.length === 0) return <p className="text-quiet">{t("none")}</p>;
  return (
    <ul className="border-t border-rule">
      {notices.map(({ id, number, title, addressee, issuedAt, openedAt }) => (
        <li key={id} className="border-b border-rule py-2">
          <Link
            href={`${under}/${id}`}
            lang="zh-CN"
            className="text-link inline-flex min-h-target items-center"
          >
            {title}
          </Link>
          <p className="text-fine text-quiet">
            {number} · {t(`to.${addressee}`)} ·{" "}
            {t.rich("issued", { day: () => <When at={issuedAt} as="day" /> })} ·{" "}
            {openedAt
              ? t.rich("opened", { day: () => <When at={openedAt} as="day" /> })
              : t("unopened")}
          </p>
        </li>
      ))}
    </ul>
  );
}
