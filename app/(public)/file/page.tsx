import type { Metadata } from "next";
import { useTranslations } from "next-intl";
import { getTranslations } from "next-intl/server";
import { DraftList } from "#app/(public)/file/draft-list";
import { NotAFiler } from "#app/(public)/file/not-a-filer";
import { TemplateList } from "#app/(public)/file/template-list";
import { sayer } from "#app/(public)/say";
import { Wide } from "#app/(public)/wide";
import { holds } from "#lib/access/actor";
import { currentActor } from "#lib/auth/current-actor";
import { Banner } from "#ui/banner";
import { Link } from "#ui/link";
import { LinkButton } from "#ui/link-button";
import { PageHeader } from "#ui/page-header";
import { Section } from "#ui/section";

type Props = { searchParams: Promise<{ deleted?: string; kept?: string }> };

export default async function FilePage({ searchParams }: Props) {
  const [t, actor, { deleted, kept }] = await Promise.all([
    getTranslations("filing"),
    currentActor(),
    searchParams,
  ]);
  return (
    <Wide>
      <div className="grid gap-x-16 gap-y-10 lg:grid-cols-[minmax(0,40rem)_minmax(0,1fr)]">
        <div>
          <PageHeader title={t("title")} lead={t("start.lead")} />
          {deleted && <Banner kind="success" announce title={t("drafts.deleted")} />}
          {kept && <Banner kind="success" announce title={t("templates.kept")} />}
          {actor && !holds(actor, "filer") ? (
            <NotAFiler to="/file" />
          ) : (
            <Begin isKnown={actor !== null} />
          )}
          {(!actor || holds(actor, "filer")) && <ManyAtOnce />}
          {actor && <TemplateList actor={actor} />}
          {actor && <DraftList actor={actor} />}
        </div>
        <div className="lg:pt-2">
          <Points room="who" keys={["holder", "licensee", "agent", "tip"]} />
          <Points room="need" keys={["number", "facts", "evidence"]} />
          <Points room="after" keys={["receipt", "route", "follow"]} />
        </div>
      </div>
    </Wide>
  );
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("filing"))("title") };
}

function Begin({ isKnown }: { isKnown: boolean }) {
  const t = useTranslations("filing.start");
  return (
    <div className="border border-rule bg-sheet p-6 sm:p-8">
      <p className="measure">{t("cost")}</p>
      <LinkButton variant="primary" href="/file/new" className="mt-5 text-lead">
        {t("begin")}
      </LinkButton>
      {!isKnown && <p className="mt-4 text-fine text-quiet">{t("account")}</p>}
    </div>
  );
}

function ManyAtOnce() {
  const t = useTranslations("sheetImports.kinds.complaints");
  return (
    <p className="mt-5">
      <Link href="/file/sheets" className="text-link">
        {t("link")}
      </Link>
      <span className="block text-fine text-quiet">{t("linkText")}</span>
    </p>
  );
}

type PointsProps = { room: "who" | "need" | "after"; keys: string[] };

const titles = { who: "whoTitle", need: "needTitle", after: "thenTitle" };

async function Points({ room, keys }: PointsProps) {
  const say = await sayer("filing.start");
  return (
    <Section title={say(titles[room])}>
      <ul className="grid gap-3">
        {keys.map((key) => (
          <li key={key} className="border-l-2 border-edge pl-4">
            {say(`${room}.${key}`)}
          </li>
        ))}
      </ul>
    </Section>
  );
}
