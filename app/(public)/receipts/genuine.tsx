import { getTranslations } from "next-intl/server";
import { printSecond } from "#lib/clocks/print-time";
import { sizeText } from "#lib/evidence/size-text";
import type { ReceiptSeal } from "#lib/receipts/receipt-seal";
import { Banner } from "#ui/banner";
import { Facts } from "#ui/facts";
import { LinkButton } from "#ui/link-button";
import { PageHeader } from "#ui/page-header";
import { Section } from "#ui/section";

/** What a genuine receipt vouches for; whoever asks need not be a party, so no name is told. */
export async function Genuine({ seal }: { seal: ReceiptSeal }) {
  const t = await getTranslations("receipts");
  const { number, filedAt, contentHash, files } = seal;
  return (
    <div className="max-w-[52rem]">
      <PageHeader title={number} />
      <Banner kind="success" announce title={t("genuine")}>
        {t("genuineText")}
      </Banner>
      <Facts
        facts={[
          { term: t("number"), value: number },
          { term: t("filedAt"), value: printSecond(filedAt) },
          {
            term: t("contentHash"),
            value: (
              <>
                <span className="font-code text-fine break-all">{contentHash}</span>
                <span className="block text-fine text-quiet">{t("contentHashHint")}</span>
              </>
            ),
          },
        ]}
      />
      <Section title={t("files")}>
        {files.length === 0 ? (
          <p className="text-quiet">{t("noFiles")}</p>
        ) : (
          <>
            <p className="measure mb-3 text-quiet">{t("filesHint")}</p>
            <Facts
              facts={files.map(({ sizeBytes, sha256 }, place) => ({
                term: `${t("file", { place: place + 1 })} · ${sizeText(sizeBytes)}`,
                value: <span className="font-code text-fine break-all">{sha256}</span>,
              }))}
            />
          </>
        )}
      </Section>
      <div className="mt-8 flex flex-wrap gap-3 print:hidden">
        <LinkButton variant="quiet" href="/receipts">
          {t("again")}
        </LinkButton>
        <LinkButton variant="quiet" href={`/progress?number=${encodeURIComponent(number)}`}>
          {t("progress")}
        </LinkButton>
      </div>
    </div>
  );
}
