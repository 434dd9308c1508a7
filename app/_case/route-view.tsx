import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { LawCitation } from "#app/_case/law-citation";
import { printDay } from "#lib/clocks/print-time";
import { organizationKinds } from "#lib/organizations/kinds";
import type { Ground, Recommendation, Route } from "#lib/routing/recommendation";
import { flags, procedures } from "#lib/routing/vocabulary";
import { Badge } from "#ui/badge";
import { Section } from "#ui/section";

/** Why a complaint came where it came: each rule that fired, its reason and its law. */
export function RouteView({ recommendation }: { recommendation: Recommendation }) {
  const t = useTranslations("cases.route");
  const locale = useLocale();
  const { lead, alsoSuggested, flags: raised, barred, day, ruleSetVersion } = recommendation;
  return (
    <Section
      title={t("title")}
      lead={t("version", { version: ruleSetVersion, day: printDay(day, locale) })}
    >
      <Part title={t("lead")}>{lead && <Way route={lead} />}</Part>
      <Part title={t("flags")}>
        {raised.map((flag) => (
          <GroundLine key={flag.flag} ground={flag} title={flags[flag.flag][locale]}>
            {flag.detail?.[locale]}
          </GroundLine>
        ))}
      </Part>
      <Part title={t("barred")}>
        {barred.map((bar) => (
          <GroundLine key={bar.procedure} ground={bar} title={procedures[bar.procedure][locale]} />
        ))}
      </Part>
      <Part title={t("suggested")}>
        {alsoSuggested.map((route) => (
          <Way key={route.ruleKey + route.procedure} route={route} />
        ))}
      </Part>
    </Section>
  );
}

function Way({ route }: { route: Route }) {
  const t = useTranslations("cases.route");
  const locale = useLocale();
  const kind = organizationKinds[route.target.organizationKind][locale];
  const title = t("leadTo", { kind, procedure: procedures[route.procedure][locale] });
  return <GroundLine ground={route} title={title} />;
}

type GroundProps = { ground: Ground; title: string; children?: ReactNode };

function GroundLine({ ground, title, children }: GroundProps) {
  const locale = useLocale();
  return (
    <li className="border-b border-rule py-2 last:border-0">
      <p className="flex flex-wrap items-baseline gap-x-3 font-semibold">
        {title}
        <Badge>{ground.title[locale]}</Badge>
      </p>
      <p className="measure">{ground.reason[locale]}</p>
      {children && <p className="measure text-fine">{children}</p>}
      <p className="flex flex-wrap gap-x-4 text-fine">
        {ground.citations.map((citation) => (
          <LawCitation key={citation.law + citation.article} {...citation} />
        ))}
      </p>
    </li>
  );
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  const t = useTranslations("cases.route");
  const none = children === null || (Array.isArray(children) && children.length === 0);
  return (
    <div className="mt-5 first:mt-0">
      <h3 className="mb-1 font-semibold text-quiet">{title}</h3>
      {none ? (
        <p className="text-quiet">{t("none")}</p>
      ) : (
        <ul className="border border-rule bg-sheet px-4">{children}</ul>
      )}
    </div>
  );
}
