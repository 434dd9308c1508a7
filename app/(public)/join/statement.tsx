import { getLocale, getTranslations } from "next-intl/server";
import { LawCitation } from "#app/_case/law-citation";
import { conducts, rightKinds } from "#lib/routing/vocabulary";
import type { LetterStatement } from "#lib/service-letters/letter-statement";
import { caseWords } from "#lib/web/case-words";
import { Facts } from "#ui/facts";
import { When } from "#ui/when";

/** What concerns the holder of the letter; before joining, no more than this. */
export async function Statement({ statement }: { statement: LetterStatement }) {
  const [all, t, locale] = await Promise.all([
    getTranslations(),
    getTranslations("letters.join"),
    getLocale(),
  ]);
  const words = caseWords(all);
  const { number, party, body, rightKind, conduct, servedAt, procedures } = statement;
  const matter = { right: rightKinds[rightKind][locale], conduct: conducts[conduct][locale] };
  const contact = [body.address, body.phone].filter(Boolean).join(" · ");
  return (
    <>
      <Facts
        facts={[
          { term: t("number"), value: number },
          { term: t("party"), value: <strong>{party}</strong> },
          { term: t("body"), value: body[locale] },
          { term: t("procedure"), value: procedures.map(words.procedure).join("、") },
          { term: t("matter"), value: t("matterText", matter) },
          { term: t("served"), value: <When at={servedAt} as="day" /> },
          { term: t("limits"), value: <Limits statement={statement} /> },
          ...(contact ? [{ term: t("contact"), value: contact }] : []),
        ]}
      />
      <p className="mt-3 text-fine text-quiet">{t("limited")}</p>
    </>
  );
}

async function Limits({ statement: { limits } }: { statement: LetterStatement }) {
  const [all, t] = await Promise.all([getTranslations(), getTranslations("letters.join")]);
  const words = caseWords(all);
  if (limits.length === 0) return t("noLimits");
  return (
    <ul className="grid gap-1">
      {limits.map(({ procedureKey, key, dueOn, expected, citation }) => (
        <li key={procedureKey + key}>
          {t.rich("limit", {
            clock: words.clock(procedureKey, key),
            expected: expected ? "yes" : "no",
            day: () => (dueOn ? <When at={dueOn} /> : "—"),
          })}{" "}
          <LawCitation {...citation} />
        </li>
      ))}
    </ul>
  );
}
