import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { DeskFrame } from "#app/(desk)/frame";
import { acting } from "#lib/access/act";
import { requireProof } from "#lib/auth/current-actor";
import { mostExported } from "#lib/queue/export-queue";
import { longestFilter } from "#lib/queue/filter/parse";
import { keptLayout } from "#lib/queue/kept-layout";
import { readLayout } from "#lib/queue/layout";
import { isReferralView, viewOf } from "#lib/queue/views";
import { deskActor } from "#lib/web/desk-actor";
import { one } from "#lib/web/page-param";
import { Banner } from "#ui/banner";
import { Button } from "#ui/button";
import { Facts } from "#ui/facts";
import { LinkButton } from "#ui/link-button";
import { PageHeader } from "#ui/page-header";

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

/** What would be taken out into a spreadsheet, that this is kept, and the button that does it. */
export default async function ExportPage({ searchParams }: Props) {
  const actor = await deskActor();
  await requireProof();
  const query = await searchParams;
  const [t, desk, views] = await Promise.all([
    getTranslations("queueExports"),
    getTranslations("desk"),
    getTranslations("savedViews"),
  ]);
  const asked = viewOf(one(query.view));
  const view = isReferralView(asked) ? "all" : asked;
  const filter = one(query.filter)?.slice(0, longestFilter) ?? "";
  const kept = await acting(actor, (tx) => keptLayout(tx, actor));
  const { columns } = readLayout({ columns: one(query.columns) }, kept);
  const names = columns.map((column) => desk(`columns.${column}`)).join(views("between"));
  const refused = one(query.refused);
  return (
    <DeskFrame actor={actor}>
      <div className="max-w-[40rem]">
        <PageHeader title={t("title")} lead={t("lead")} />
        {refused && (
          <Banner
            kind="refusal"
            title={t(refused.endsWith("tooMany") ? "tooMany" : "filterWrong", {
              most: mostExported,
            })}
            announce
          />
        )}
        <Facts
          facts={[
            { term: views("of"), value: desk(`views.${view}`) },
            { term: views("filter"), value: filter || views("noFilter") },
            { term: views("columns"), value: names },
          ]}
        />
        <p className="measure mt-4">{t("kept", { most: mostExported })}</p>
        <form method="post" action="/api/queue/export" className="mt-6 flex flex-wrap gap-3">
          <input type="hidden" name="view" value={view} />
          <input type="hidden" name="filter" value={filter} />
          <input type="hidden" name="columns" value={columns.join()} />
          <Button type="submit" variant="primary">
            {t("take")}
          </Button>
          <LinkButton href={`/desk?${new URLSearchParams({ view, filter }).toString()}`}>
            {t("back")}
          </LinkButton>
        </form>
      </div>
    </DeskFrame>
  );
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("queueExports"))("title") };
}
