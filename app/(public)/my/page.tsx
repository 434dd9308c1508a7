import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { SearchBox } from "#app/_case/search-box";
import { DraftList } from "#app/(public)/file/draft-list";
import { CaseList } from "#app/(public)/my/case-list";
import { Wide } from "#app/(public)/wide";
import { requireActor } from "#lib/auth/current-actor";
import { type MyCase, myCases } from "#lib/cases/my-cases";
import { one } from "#lib/web/page-param";
import { EmptyState } from "#ui/empty-state";
import { LinkButton } from "#ui/link-button";
import { PageHeader } from "#ui/page-header";
import { Section } from "#ui/section";
import { TabLinks } from "#ui/tab-links";
import { Tile } from "#ui/tile";

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function MyPage({ searchParams }: Props) {
  const actor = await requireActor();
  const asked = await searchParams;
  const [before, waiting] = [one(asked.before), one(asked.show) === "waiting"];
  const [t, { cases, next }] = await Promise.all([
    getTranslations("following.my"),
    myCases(actor, { before, waiting }),
  ]);
  const hasNone = cases.length === 0 && !before && !waiting;
  return (
    <Wide>
      <PageHeader
        title={t("title")}
        lead={t("lead")}
        actions={
          <LinkButton variant="primary" href="/file">
            {t("file")}
          </LinkButton>
        }
      />
      {hasNone ? (
        <EmptyState title={t("none")} action={<LinkButton href="/file">{t("file")}</LinkButton>}>
          {t("noneText")}
        </EmptyState>
      ) : (
        <Cases {...{ cases, next, before, waiting }} />
      )}
      <DraftList actor={actor} />
      <Section title={t("more")}>
        <div className="grid gap-3 sm:grid-cols-2">
          <Tile href="/rights" title={t("rights")} text={t("rightsText")} />
          <Tile href="/authorities" title={t("authorities")} text={t("authoritiesText")} />
        </div>
      </Section>
    </Wide>
  );
}

type CasesProps = {
  cases: readonly MyCase[];
  next: string | null;
  before: string | undefined;
  waiting: boolean;
};

async function Cases({ cases, next, before, waiting }: CasesProps) {
  const t = await getTranslations("following.my");
  return (
    <>
      <div className="mb-6 max-w-[40rem]">
        <SearchBox action="/my/search" />
      </div>
      <TabLinks
        label={t("show")}
        items={[
          { href: hrefOf(false), label: t("all"), current: !waiting },
          { href: hrefOf(true), label: t("yourMove"), current: waiting },
        ]}
      />
      {cases.length > 0 && <CaseList cases={cases} />}
      {cases.length === 0 && waiting && (
        <EmptyState title={t("noneWaiting")}>{t("noneWaitingText")}</EmptyState>
      )}
      <div className="mt-4 flex gap-3">
        {before && <LinkButton href={hrefOf(waiting)}>{t("newer")}</LinkButton>}
        {next && <LinkButton href={hrefOf(waiting, next)}>{t("older")}</LinkButton>}
      </div>
    </>
  );
}

function hrefOf(waiting: boolean, before?: string): string {
  const query = new URLSearchParams({
    ...(waiting && { show: "waiting" }),
    ...(before && { before }),
  });
  return query.size > 0 ? `/my?${query}` : "/my";
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("following.my"))("title") };
}
