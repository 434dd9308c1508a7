import { useTranslations } from "next-intl";
import { organizationKinds } from "#lib/organizations/kinds";
import type { PublishedGrade, ServiceOrganization } from "#lib/service-organizations/list-services";
import type { Locale } from "#lib/web/locale";
import { Badge } from "#ui/badge";
import { Link } from "#ui/link";
import { When } from "#ui/when";

type Props = { services: readonly ServiceOrganization[]; locale: Locale };

/** The organizations one below the other: each with its grades, and what is disclosed of it. */
export function ServiceList({ services, locale }: Props) {
  const t = useTranslations("services");
  return (
    <ul className="grid gap-3 lg:grid-cols-2">
      {services.map(({ id, kind, name, region, phone, address, grades, conduct }) => (
        <li key={id} className="border border-rule bg-sheet px-5 py-4">
          <h2 className="text-title-3 font-semibold">{name[locale]}</h2>
          <p className="text-fine text-quiet">
            {[organizationKinds[kind][locale], region?.[locale], phone, address]
              .filter(Boolean)
              .join(" · ")}
          </p>
          {conduct.length > 0 && (
            <p className="mt-2 flex flex-wrap items-center gap-x-3">
              <Badge tone="overdue">{t("disclosed", { count: conduct.length })}</Badge>
              <Link href="/credit" className="text-link inline-flex min-h-target items-center">
                {t("seeConduct")}
              </Link>
            </p>
          )}
          {grades.length === 0 && <p className="mt-2 text-quiet">{t("notGraded")}</p>}
          <ul className="mt-2 grid gap-2">
            {grades.map((grade) => (
              <li key={grade.by.zh}>
                <Grade grade={grade} locale={locale} />
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ul>
  );
}

function Grade({ grade, locale }: { grade: PublishedGrade; locale: Locale }) {
  const t = useTranslations("services");
  return (
    <>
      <p className="flex flex-wrap items-baseline gap-x-3">
        <Badge tone="done">{t(`grades.${grade.grade}`)}</Badge>
        <span>{grade.by[locale]}</span>
        <span className="text-fine text-quiet">
          {t("until")} <When at={grade.validUntil} as="day" />
        </span>
      </p>
      <p className="measure text-fine text-quiet">
        {t("criteriaLine", { criteria: grade.criteria, reason: grade.reason })}
      </p>
    </>
  );
}
