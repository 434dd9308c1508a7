import { useTranslations } from "next-intl";
import { ChannelGlyph } from "#ui/channel-glyph";
import { Section } from "#ui/section";

export const channelKeys = [
  "administrative",
  "judicial",
  "mediation",
  "arbitration",
  "service",
  "supervision",
  "discipline",
] as const;

export function ChannelList() {
  const t = useTranslations("home.channels");
  return (
    <Section id="channels" title={t("title")} lead={t("lead")}>
      <div className="grid md:grid-cols-2 md:gap-x-12">
        <ol className="contents">
          {channelKeys.map((key, index) => (
            <li key={key} className="flex gap-4 border-t border-rule py-4">
              <ChannelGlyph lit={[index + 1]} label="" decorative size={44} />
              <div>
                <h3 className="font-semibold">{t(`${key}.name`)}</h3>
                <p className="text-quiet">{t(`${key}.text`)}</p>
              </div>
            </li>
          ))}
        </ol>
        <div className="flex gap-4 border-t border-rule py-4">
          <FastLane />
          <div>
            <h3 className="font-semibold text-jade">{t("fastLane.name")}</h3>
            <p className="text-quiet">{t("fastLane.text")}</p>
          </div>
        </div>
      </div>
    </Section>
  );
}

function FastLane() {
  return (
    <svg
      width="44"
      height="44"
      viewBox="0 0 24 24"
      fill="none"
      strokeWidth="2.3"
      aria-hidden="true"
      className="shrink-0 stroke-jade"
    >
      <path d="M4 5l7 7-7 7M12 5l7 7-7 7" />
    </svg>
  );
}
