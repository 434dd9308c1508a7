import Link from "next/link";
import { useTranslations } from "next-intl";
import { getTranslations } from "next-intl/server";
import { ChannelList, channelKeys } from "#app/(public)/channel-list";
import { EntryTiles } from "#app/(public)/entry-tiles";
import { Figures } from "#app/(public)/figures";
import { SevenPaths } from "#app/(public)/seven-paths";
import { homeFigures } from "#lib/cases/home-figures";

export const dynamic = "force-dynamic";

export default async function HomePage() {
  const [t, figures] = await Promise.all([getTranslations("home"), homeFigures()]);
  const shortNames = channelKeys.map((key) => t(`channels.${key}.short`));
  const names = channelKeys.map((key) => t(`channels.${key}.name`));
  return (
    <div className="mx-auto max-w-[78rem] px-4 sm:px-6">
      <div className="grid gap-x-12 gap-y-10 pt-10 pb-14 lg:pt-16 xl:grid-cols-[minmax(0,1fr)_minmax(0,29rem)]">
        <div className="flex flex-col justify-between gap-10">
          <h1 className="max-w-[13em] font-song text-display font-bold">{t("sentence")}</h1>
          <EntryTiles />
        </div>
        <div className="hidden self-center xl:block">
          <SevenPaths names={shortNames} title={t("diagram", { channels: names.join("、") })} />
        </div>
      </div>
      <Figures figures={figures} now={new Date()} />
      <ChannelList />
      <BodiesEntry />
    </div>
  );
}

function BodiesEntry() {
  const t = useTranslations("home.bodies");
  const shell = useTranslations("shell");
  return (
    <section className="mt-16 flex flex-wrap items-center justify-between gap-x-10 gap-y-4 border border-rule bg-sheet p-6">
      <div className="measure">
        <h2 className="text-title-3 font-semibold">{t("title")}</h2>
        <p className="text-quiet">{t("text")}</p>
      </div>
      <Link
        href="/sign-in"
        className="flex min-h-control items-center rounded-edge border border-edge px-5 hover:border-ink hover:bg-wash"
      >
        {shell("bodiesSignIn")}
      </Link>
    </section>
  );
}
