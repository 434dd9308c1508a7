import { getLocale, getTranslations } from "next-intl/server";
import { bodiesFor } from "#lib/guides/bodies-for";
import type { Procedure } from "#lib/proceedings/procedure";
import { Disclosure } from "#ui/disclosure";
import { Section } from "#ui/section";

const few = 6;

/** Where to turn: the bodies that may handle it, all but a few folded away. */
export async function GuideBodies({ table, today }: { table: Procedure; today: Date }) {
  const [t, locale, bodies] = await Promise.all([
    getTranslations("guides"),
    getLocale(),
    bodiesFor(table, today),
  ]);
  const list = (
    <ul className="grid gap-1">
      {bodies.map(({ id, name }) => (
        <li key={id}>{name[locale]}</li>
      ))}
    </ul>
  );
  return (
    <Section title={t("where")}>
      {bodies.length === 0 && <p className="text-quiet">{t("whereNone")}</p>}
      {bodies.length > few ? (
        <Disclosure summary={t("whereCount", { count: bodies.length })}>{list}</Disclosure>
      ) : (
        list
      )}
    </Section>
  );
}
