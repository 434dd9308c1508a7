import { useTranslations } from "next-intl";
import { getTranslations } from "next-intl/server";
import { ChannelList, channelKeys } from "#app/(public)/channel-list";
import { EntryTiles } from "#app/(public)/entry-tiles";
import { Figures } from "#app/(public)/figures";
import { SevenPaths } from "#app/(public)/seven-paths";
import { homeFigures } from "#lib/cases/home-figures";
import { Link } from "#ui/link";

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
      <Figures figures={figures} />
      <ChannelList />
      <OtherEntries />
    </div>
  );
}

function OtherEntries() {
  const t = useTranslations("home");
  const shell = useTranslations("shell");
  return (
    <div className="mt-16 grid gap-4 lg:grid-cols-2">
      <Entry title={t("tips.title")} text={t("tips.text")} href="/tips">
        {t("tips.link")}
      </Entry>
      <Entry title={t("bodies.title")} text={t("bodies.text")} href="/sign-in">
        {shell("bodiesSignIn")}
      </Entry>
    </div>
  );
}

type EntryProps = { title: string; text: string; href: string; children: string };

function Entry({ title, text, href, children }: EntryProps) {
  return (
    <section className="flex flex-wrap items-center justify-between gap-x-10 gap-y-4 border border-rule bg-sheet p-6">
      <div className="measure flex-1 basis-64">
        <h2 className="text-title-3 font-semibold">{title}</h2>
        <p className="text-quiet">{text}</p>
      </div>
      <Link
        href={href}
        className="flex min-h-control items-center rounded-edge border border-edge px-5 hover:border-ink hover:bg-wash"
      >
        {children}
      </Link>
    </section>
  );
}
