import { useLocale, useTranslations } from "next-intl";
import { type FilterKey, filterKeys, keyWords } from "#lib/queue/filter/keys";

/** Every condition that a filter knows, with examples; stands behind a button, without a script. */
export function FilterHelp() {
  const t = useTranslations("queueFilter.help");
  const locale = useLocale();
  const rows = (Object.keys(filterKeys) as FilterKey[]).map((key) => ({
    name: `${keyWords(key)[locale]}:`,
    example: t(key),
  }));
  const more = [
    { name: t("text"), example: t("textExample") },
    { name: t("signs"), example: t("signsExample") },
  ];
  return (
    <details className="max-md:w-full">
      <summary className="text-link inline-flex min-h-target cursor-pointer items-center text-fine">
        {t("title")}
      </summary>
      <div className="mt-1 border border-rule bg-sheet p-3 text-fine">
        <p className="measure mb-2">{t("intro")}</p>
        <dl className="grid gap-x-4 gap-y-1 md:grid-cols-[auto_1fr]">
          {[...rows, ...more].map(({ name, example }) => (
            <div key={name} className="contents max-md:block">
              <dt className="font-semibold">{name}</dt>
              <dd>{example}</dd>
            </div>
          ))}
        </dl>
      </div>
    </details>
  );
}
