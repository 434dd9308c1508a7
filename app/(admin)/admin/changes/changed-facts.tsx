import { useLocale, useTranslations } from "next-intl";
import { roles } from "#lib/access/roles";
import { authorityScopes } from "#lib/authorities/scopes";
import { shanghaiDate } from "#lib/calendar/plain-date";
import { admin } from "#lib/messages/zh/admin";
import { changedFacts } from "#lib/organizations/changed-facts";
import { handledProcedures } from "#lib/organizations/handled-procedures";
import { organizationKinds } from "#lib/organizations/kinds";
import { technicalFields } from "#lib/organizations/technical-fields";
import { rightKinds } from "#lib/routing/vocabulary";
import type { Grade } from "#lib/service-organizations/grades";
import type { Words } from "#lib/words";

type Field = keyof typeof admin.changes.fields;

type Props = {
  before: unknown;
  after: unknown;
  /** What regions and channels are called, by their codes and keys. */
  names: ReadonlyMap<string, string>;
};

/** What a change changed, one line a fact; ids of bodies and people are told beside it instead. */
export function ChangedFacts({ before, after, names }: Props) {
  const t = useTranslations("admin.changes");
  const [say, grades] = [useSay(names), useTranslations("services.grades")];
  const sayFact = (key: string, value: unknown) =>
    key === "grade" ? grades(value as Grade) : say(value);
  const facts = changedFacts(before, after).filter(({ key }) => isField(key));
  return (
    <dl className="grid gap-1 py-1">
      {facts.map((fact) => (
        <div key={fact.key} className="flex flex-wrap gap-x-2">
          <dt className="text-quiet">{t(`fields.${fact.key as Field}`)}</dt>
          <dd className="flex min-w-0 flex-wrap gap-x-2">
            {fact.before !== null && (
              <del className="text-quiet">{sayFact(fact.key, fact.before)}</del>
            )}
            {fact.after !== null && (
              <ins className="no-underline">{sayFact(fact.key, fact.after)}</ins>
            )}
          </dd>
        </div>
      ))}
    </dl>
  );
}

function isField(key: string): key is Field {
  return Object.hasOwn(admin.changes.fields, key);
}

const named: Record<string, Words> = {
  ...organizationKinds,
  ...handledProcedures,
  ...rightKinds,
  ...technicalFields,
  ...authorityScopes,
  ...roles,
};

function useSay(names: ReadonlyMap<string, string>): (value: unknown) => string {
  const [locale, t, days, acts] = [
    useLocale(),
    useTranslations("common"),
    useTranslations("admin.calendar"),
    useTranslations("webhooks.acts"),
  ];
  const calendarWords: Record<string, string> = {
    holiday: days("holiday"),
    "makeup-workday": days("makeup"),
    confirmed: days("confirmed"),
    expected: days("expected"),
  };
  const webhookActs: Record<string, string> = {
    "webhook-rotated": acts("webhook-rotated"),
    "webhook-paused": acts("webhook-paused"),
    "webhook-resumed": acts("webhook-resumed"),
    "webhook-deleted": acts("webhook-deleted"),
  };
  const sayText = (text: string) =>
    /^\d{4}-\d\d-\d\dT/.test(text)
      ? shanghaiDate(new Date(text))
      : (names.get(text) ??
        named[text]?.[locale] ??
        calendarWords[text] ??
        webhookActs[text] ??
        text);
  const say = (value: unknown): string => {
    if (Array.isArray(value)) return value.map(say).join(" · ") || t("none");
    if (typeof value === "boolean") return t(value ? "yes" : "no");
    if (typeof value !== "object" || value === null) return sayText(String(value));
    const { day, kind, nameZh, nameEn } = value as Record<string, unknown>;
    return `${day} ${locale === "zh" ? nameZh : nameEn} ${sayText(String(kind))}`;
  };
  return say;
}
