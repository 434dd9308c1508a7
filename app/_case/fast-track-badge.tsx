import { useLocale, useTranslations } from "next-intl";
import type { FastTrack } from "#lib/cases/open-case";
import { printDay } from "#lib/clocks/print-time";
import { Badge } from "#ui/badge";
import type { Tone } from "#ui/tone";

const tones: Record<string, Tone> = { requested: "waiting", granted: "fastTrack" };

/** Where the request for the fast track stands; granted, with its target. */
export function FastTrackBadge({ fastTrack: { state, targetOn } }: { fastTrack: FastTrack }) {
  const t = useTranslations("cases.fastTrack");
  const locale = useLocale();
  const known = state as "requested" | "granted" | "refused" | "withdrawn";
  return (
    <Badge tone={tones[state] ?? "neutral"}>
      {t(known)}
      {known === "granted" && targetOn && (
        <span className="font-normal">{t("target", { day: printDay(targetOn, locale) })}</span>
      )}
    </Badge>
  );
}
