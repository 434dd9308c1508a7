import { useLocale, useTranslations } from "next-intl";
import { type FilterKey, filterKeys, keyWords } from "#lib/queue/filter/keys";
import type { FilterError } from "#lib/queue/filter/parse";
import type { ReadFilter } from "#lib/queue/filter/read-filter";

/** What is wrong with a filter: each fault with its place in what was typed. */
export function FilterErrors({ filter }: { filter: ReadFilter }) {
  return (
    <ul id="filter-errors" className="mt-2 grid gap-1.5 border-l-4 border-cinnabar pl-3">
      {filter.errors.map((error) => (
        <li key={`${error.from} ${error.because}`}>
          <Pointed text={filter.text} error={error} />
        </li>
      ))}
    </ul>
  );
}

function Pointed({ text, error }: { text: string; error: FilterError }) {
  const t = useTranslations("queueFilter");
  const locale = useLocale();
  const keys = (Object.keys(filterKeys) as FilterKey[]).map((key) => keyWords(key)[locale]);
  const { from, to, because } = error;
  return (
    <>
      <p className="font-semibold text-cinnabar">
        {t(`faults.${because}`, {
          text: error.text,
          keys: keys.join(locale === "zh" ? "、" : ", "),
        })}
      </p>
      <p className="text-fine break-words text-quiet">
        {t("at", { place: from + 1 })} <span className="font-code">{text.slice(0, from)}</span>
        <mark className="border-b-2 border-cinnabar bg-cinnabar-wash font-code text-cinnabar">
          {text.slice(from, to)}
        </mark>
        <span className="font-code">{text.slice(to)}</span>
      </p>
    </>
  );
}
