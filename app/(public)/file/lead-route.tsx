import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Citations } from "#app/(public)/file/reason";
import { RouteLimits } from "#app/(public)/file/route-limits";
import type { ResolvedRoute } from "#lib/complaints/route-complaint";
import { organizationKinds } from "#lib/organizations/kinds";
import { nameOf } from "#lib/organizations/name-of";
import { channelKeys, procedures } from "#lib/routing/vocabulary";
import type { Words } from "#lib/words";
import { ChannelGlyph } from "#ui/channel-glyph";

type Props = { route: ResolvedRoute; channels: Record<string, Words>; today: string };

/** The body that will get the complaint, by which procedure, why, and how long it may take. */
export function LeadRoute({ route, channels, today }: Props) {
  const [t, locale] = [useTranslations("filing.routing"), useLocale()];
  const channel = channels[route.channel]?.[locale] ?? route.channel;
  return (
    <div className="grid gap-4">
      <div>
        <p className="text-fine text-quiet">{t("sendTo")}</p>
        <p className="text-title-3 font-semibold text-indigo">{destination(route)}</p>
      </div>
      <dl className="grid gap-3">
        <Line term={t("by")}>{procedures[route.procedure][locale]}</Line>
        <Line term={t("channel")}>
          <ChannelGlyph lit={[channelKeys.indexOf(route.channel) + 1]} label="" decorative />{" "}
          {channel}
        </Line>
        <Line term={t("because")}>
          {route.reason[locale]}
          <span className="block text-fine text-quiet">
            {t("rule", { title: route.title[locale] })}
          </span>
        </Line>
        <Line term={t("basis")}>
          <Citations citations={route.citations} />
        </Line>
        {route.limits.length > 0 && (
          <Line term={t("limits")}>
            <RouteLimits limits={route.limits} today={today} />
          </Line>
        )}
      </dl>
    </div>
  );

  function destination({ organization, target }: ResolvedRoute): ReactNode {
    if (organization) return nameOf(organization, locale);
    const kind = organizationKinds[target.organizationKind][locale];
    return t("notInDirectory", { kind, region: target.region ?? target.name ?? "—" });
  }
}

function Line({ term, children }: { term: string; children: ReactNode }) {
  return (
    <div>
      <dt className="text-fine text-quiet">{term}</dt>
      <dd>{children}</dd>
    </div>
  );
}
