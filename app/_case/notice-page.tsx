import { getTranslations } from "next-intl/server";
import { NoticeSheet } from "#app/_case/notice-sheet";
import type { ReadNotice } from "#lib/notices/read-notice";
import { LinkButton } from "#ui/link-button";
import { PrintButton } from "#ui/print-button";
import { When } from "#ui/when";

const download =
  "inline-flex min-h-control items-center rounded-edge border border-edge bg-sheet px-4 font-semibold hover:border-ink hover:bg-wash";

/** One document with what can be done with it, and whether it has reached its addressee. */
export async function NoticePage({ notice, backHref }: { notice: ReadNotice; backHref: string }) {
  const [t, print] = await Promise.all([
    getTranslations("notices.page"),
    getTranslations("cases.actions"),
  ]);
  const isLetter = notice.referralId !== null;
  return (
    <div className="mx-auto max-w-[46em]">
      <h1 className="sr-only">{t("title", { number: notice.content.number })}</h1>
      <div className="mb-5 flex flex-wrap gap-3 print:hidden">
        <LinkButton href={backHref}>{t(isLetter ? "backToReferral" : "back")}</LinkButton>
        <PrintButton label={print("print")} />
        <a href={`/api/notices/${notice.id}`} className={download}>
          {t("pdf")}
        </a>
        {notice.mayProve && (
          <a href={`/api/notices/${notice.id}/service-record`} className={download}>
            {t("serviceRecord")}
          </a>
        )}
      </div>
      <NoticeSheet content={notice.content} />
      <p className="mt-4 text-fine text-quiet print:hidden">
        {notice.openedAt
          ? t.rich(isLetter ? "receivedBody" : "served", {
              time: () => <When at={notice.openedAt!} />,
            })
          : t(isLetter ? "unreceivedBody" : "unserved")}
      </p>
    </div>
  );
}
