import { getTranslations } from "next-intl/server";
import { Banner } from "#ui/banner";
import { PrintButton } from "#ui/print-button";

/** Number and secret code, right after the tip was handed in and never again. */
export async function KeepCode({ number, code }: { number: string; code: string }) {
  const t = await getTranslations("tips.view");
  return (
    <section className="mb-8 border-2 border-jade bg-sheet p-5 sm:p-6">
      <Banner kind="success" announce title={t("done")}>
        {t("doneText")}
      </Banner>
      <dl className="grid gap-4 sm:grid-cols-2">
        {[
          [t("number"), number],
          [t("code"), code.match(/.{1,4}/g)?.join(" ")],
        ].map(([term, value]) => (
          <div key={term}>
            <dt className="text-fine text-quiet">{term}</dt>
            <dd className="font-code text-title-3 font-bold tracking-wider">{value}</dd>
          </div>
        ))}
      </dl>
      <div className="mt-4">
        <PrintButton label={t("print")} />
      </div>
    </section>
  );
}
