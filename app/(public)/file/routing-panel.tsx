import { useLocale, useTranslations } from "next-intl";
import { LeadRoute } from "#app/(public)/file/lead-route";
import { Reason } from "#app/(public)/file/reason";
import { shanghaiDate } from "#lib/calendar/plain-date";
import type { ResolvedRoute, Routing } from "#lib/complaints/route-complaint";
import type { DraftRouting } from "#lib/complaints/route-draft";
import { organizationKinds } from "#lib/organizations/kinds";
import { flags, procedures } from "#lib/routing/vocabulary";
import { Banner } from "#ui/banner";
import { Disclosure } from "#ui/disclosure";

/** Where this will go and why; it fills in as the answers come, and stays beside them on a wide screen. */
export function RoutingPanel({ routing, channels, now }: DraftRouting & { now: Date }) {
  const t = useTranslations("filing.routing");
  return (
    <aside
      aria-labelledby="routing"
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable by keyboard
      tabIndex={0}
      className="border-t-4 border-indigo bg-sheet px-5 py-5 lg:sticky lg:top-6 lg:max-h-[calc(100dvh-3rem)] lg:self-start lg:overflow-y-auto"
    >
      <h2 id="routing" className="font-song text-title-2 font-bold">
        {t("title")}
      </h2>
      {routing ? (
        <Found routing={routing} channels={channels} now={now} />
      ) : (
        <>
          <p className="mt-3">{t("empty")}</p>
          <p className="mt-2 text-quiet">{t("emptyNext")}</p>
        </>
      )}
    </aside>
  );
}

type FoundProps = { routing: Routing; channels: DraftRouting["channels"]; now: Date };

function Found({ routing, channels, now }: FoundProps) {
  const t = useTranslations("filing.routing");
  const { recommendation, lead, alternatives } = routing;
  return (
    <div className="mt-4 grid gap-5">
      {recommendation.hold && <Hold routing={routing} />}
      {lead && <LeadRoute route={lead} channels={channels} today={shanghaiDate(now)} />}
      <Flags routing={routing} />
      {recommendation.barred.length > 0 && <Barred routing={routing} />}
      {alternatives.length > 0 && <Alternatives routes={alternatives} />}
      <p className="border-t border-rule pt-3 text-fine text-quiet">
        {t("version", { version: recommendation.ruleSetVersion, day: recommendation.day })}
      </p>
    </div>
  );
}

function Hold({ routing: { recommendation } }: { routing: Routing }) {
  const [t, locale] = [useTranslations("filing.routing"), useLocale()];
  const { hold } = recommendation;
  if (!hold) return null;
  return (
    <Banner kind="refusal" title={t("hold")} advice={t("holdAdvice")}>
      <p>{(hold.detail ?? hold.reason)[locale]}</p>
      <p className="text-fine text-quiet">{hold.reason[locale]}</p>
    </Banner>
  );
}

function Flags({ routing: { recommendation } }: { routing: Routing }) {
  const [t, locale] = [useTranslations("filing.routing"), useLocale()];
  const raised = recommendation.flags.filter(({ flag }) => flag !== recommendation.hold?.flag);
  if (raised.length === 0) return null;
  return (
    <section>
      <h3 className="font-semibold">{t("flags")}</h3>
      <ul className="mt-1 grid gap-3">
        {raised.map((raise) => (
          <li key={raise.flag} className="border-l-4 border-amber pl-3">
            <p className="font-semibold text-amber">{flags[raise.flag][locale]}</p>
            {raise.detail && <p>{raise.detail[locale]}</p>}
            <Reason ground={raise} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Barred({ routing: { recommendation } }: { routing: Routing }) {
  const [t, locale] = [useTranslations("filing.routing"), useLocale()];
  return (
    <section>
      <h3 className="font-semibold">{t("barred")}</h3>
      <ul className="mt-1 grid gap-3">
        {recommendation.barred.map((bar) => (
          <li key={bar.procedure} className="border-l-4 border-edge pl-3">
            <p className="font-semibold">{procedures[bar.procedure][locale]}</p>
            <Reason ground={bar} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Alternatives({ routes }: { routes: readonly ResolvedRoute[] }) {
  const [t, locale] = [useTranslations("filing.routing"), useLocale()];
  return (
    <Disclosure summary={`${t("also")} (${routes.length})`}>
      <ul className="grid gap-3">
        {routes.map((route) => (
          <li key={route.ruleKey + route.procedure + (route.organization?.id ?? "")}>
            <p className="font-semibold">
              {route.organization?.[locale === "zh" ? "nameZh" : "nameEn"] ??
                organizationKinds[route.target.organizationKind][locale]}
            </p>
            <p className="text-fine">{procedures[route.procedure][locale]}</p>
            <Reason ground={route} />
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}
