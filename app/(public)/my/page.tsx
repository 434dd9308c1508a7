import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { SearchBox } from "#app/_case/search-box";
import { DraftList } from "#app/(public)/file/draft-list";
import { CaseList } from "#app/(public)/my/case-list";
import { Wide } from "#app/(public)/wide";
import { requireActor } from "#lib/auth/current-actor";
import { myCases } from "#lib/cases/my-cases";
import { EmptyState } from "#ui/empty-state";
import { LinkButton } from "#ui/link-button";
import { PageHeader } from "#ui/page-header";
import { Section } from "#ui/section";
import { Tile } from "#ui/tile";

type Props = { searchParams: Promise<{ before?: string | string[] }> };

export default async function MyPage({ searchParams }: Props) {
  const actor = await requireActor();
  const before = String((await searchParams).before ?? "") || undefined;
  const [t, { cases, next }] = await Promise.all([
    getTranslations("following.my"),
    myCases(actor, before),
  ]);
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
      {cases.length > 0 && (
        <div className="mb-6 max-w-[40rem]">
          <SearchBox action="/my/search" />
        </div>
      )}
      {cases.length === 0 ? (
        <EmptyState title={t("none")} action={<LinkButton href="/file">{t("file")}</LinkButton>}>
          {t("noneText")}
        </EmptyState>
      ) : (
        <CaseList cases={cases} />
      )}
      <div className="mt-4 flex gap-3">
        {before && <LinkButton href="/my">{t("newer")}</LinkButton>}
        {next && (
          <LinkButton href={`/my?before=${encodeURIComponent(next)}`}>{t("older")}</LinkButton>
        )}
      </div>
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

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("following.my"))("title") };
}
