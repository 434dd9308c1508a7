import { useLocale, useTranslations } from "next-intl";
import type { Words } from "#lib/words";
import { ChannelGlyph } from "#ui/channel-glyph";

type Props = { channels: readonly { position: number; name: Words }[]; size?: number };

/** Which of the seven channels are at work on a case. */
export function Channels({ channels, size }: Props) {
  const t = useTranslations("cases");
  const locale = useLocale();
  const names = channels.map(({ name }) => name[locale]).join(" · ");
  const label = names ? t("channels", { names }) : t("noChannels");
  return <ChannelGlyph lit={channels.map(({ position }) => position)} label={label} size={size} />;
}
