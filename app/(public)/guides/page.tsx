import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { sayer } from "#app/(public)/say";
import { Wide } from "#app/(public)/wide";
import { type GuideGroup, guideGroups } from "#lib/guides/bodies-for";
import { ChannelGlyph } from "#ui/channel-glyph";
import { PageHeader } from "#ui/page-header";
import { Section } from "#ui/section";
import { Tile } from "#ui/tile";

export const dynamic = "force-dynamic";

/** Every procedure, under the channel that it mostly belongs to. */
export default async function GuidesPage() {
  const [t, groups] = await Promise.all([getTranslations("guides"), guideGroups(new Date())]);
  return (
    <Wide>
      <PageHeader title={t("title")} lead={t("lead")} />
      {groups.map((group) => (
        <Group key={group.channel?.position ?? 0} group={group} />
      ))}
    </Wide>
  );
}

async function Group({ group: { channel, keys } }: { group: GuideGroup }) {
  const [t, say, locale] = await Promise.all([
    getTranslations("guides"),
    sayer("procedures"),
    getLocale(),
  ]);
  const title = channel ? (
    <span className="flex items-center gap-2">
      <ChannelGlyph lit={[channel.position]} label={channel.name[locale]} decorative />
      {channel.name[locale]}
    </span>
  ) : (
    t("beside")
  );
  return (
    <Section title={title}>
      <ul className="grid gap-3 sm:grid-cols-2">
        {keys.map((key) => (
          <li key={key}>
            <Tile href={`/guides/${key}`} title={say(`${key}.name`)} text={say(`${key}.about`)} />
          </li>
        ))}
      </ul>
    </Section>
  );
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("guides"))("title") };
}
