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
      <ol className="grid md:grid-cols-2 md:gap-x-12">
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
    </Section>
  );
}
