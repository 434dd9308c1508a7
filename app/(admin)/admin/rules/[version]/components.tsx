import { useLocale, useTranslations } from "next-intl";
import type { Rule, Term } from "#lib/routing/rule-set";
import type { Changes, Difference } from "#lib/rule-sets/difference";
import { Badge } from "#ui/badge";
import { Disclosure } from "#ui/disclosure";

/** What a version changed, rules first; a changed one shows both wordings on asking. */
export function DifferenceList({ found }: { found: Difference }) {
  const t = useTranslations("admin.rules");
  return (
    <ul className="grid gap-2">
      {found.facts.map((fact) => (
        <li key={fact} className="flex gap-3">
          <Badge tone="dueSoon">{t("changed")}</Badge>
          {t(`setFactNames.${fact}`)}
        </li>
      ))}
      <Items changes={found.rules} />
      <Items changes={found.terms} />
    </ul>
  );
}

function Items({ changes }: { changes: Changes<Rule> | Changes<Term> }) {
  const [t, locale] = [useTranslations("admin.rules"), useLocale()];
  return (
    <>
      {changes.added.map((item) => (
        <li key={item.key} className="flex gap-3">
          <Badge tone="done">{t("added")}</Badge>
          {item.title[locale]}
        </li>
      ))}
      {changes.removed.map((item) => (
        <li key={item.key} className="flex gap-3">
          <Badge tone="overdue">{t("removed")}</Badge>
          <del>{item.title[locale]}</del>
        </li>
      ))}
      {changes.changed.map(({ before, after }) => (
        <li key={after.key}>
          <span className="flex gap-3">
            <Badge tone="dueSoon">{t("changed")}</Badge>
            {after.title[locale]}
          </span>
          <Disclosure summary={<code className="font-code">{after.key}</code>}>
            <div className="grid gap-4 xl:grid-cols-2">
              <Wording label={t("before")} of={before} />
              <Wording label={t("after")} of={after} />
            </div>
          </Disclosure>
        </li>
      ))}
    </>
  );
}

function Wording({ label, of: item }: { label: string; of: Rule | Term }) {
  return (
    <figure className="min-w-0">
      <figcaption className="text-fine text-quiet">{label}</figcaption>
      <pre className="font-code text-fine whitespace-pre-wrap">{JSON.stringify(item, null, 2)}</pre>
    </figure>
  );
}
