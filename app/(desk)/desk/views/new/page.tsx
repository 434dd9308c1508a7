import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { DeskFrame } from "#app/(desk)/frame";
import { longestFilter } from "#lib/queue/filter/parse";
import { readLayout, usualLayout } from "#lib/queue/layout";
import { isReferralView, viewOf } from "#lib/queue/views";
import { deskActor } from "#lib/web/desk-actor";
import { one } from "#lib/web/page-param";
import { Facts } from "#ui/facts";
import { Link } from "#ui/link";
import { PageHeader } from "#ui/page-header";
import { keepView } from "../actions";
import { SaveViewForm } from "./save-view-form";

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

/** Gives what a queue lists a name. */
export default async function NewViewPage({ searchParams }: Props) {
  const actor = await deskActor();
  const query = await searchParams;
  const [t, desk, common] = await Promise.all([
    getTranslations("savedViews"),
    getTranslations("desk"),
    getTranslations("common"),
  ]);
  const view = viewOf(one(query.view));
  const asked = {
    view: isReferralView(view) ? "all" : view,
    filter: one(query.filter)?.slice(0, longestFilter) ?? "",
    columns: one(query.columns),
    group: one(query.group),
    lines: one(query.lines),
  };
  const { columns } = readLayout(asked, usualLayout);
  const facts = [
    { term: t("of"), value: desk(`views.${view}`) },
    { term: t("filter"), value: asked.filter || t("noFilter") },
    {
      term: t("columns"),
      value: asked.columns
        ? columns.map((column) => desk(`columns.${column}`)).join(t("between"))
        : t("columnsAsNow"),
    },
  ];
  return (
    <DeskFrame actor={actor}>
      <div className="max-w-[40rem]">
        <PageHeader title={t("newTitle")} lead={t("newLead")} />
        <Facts facts={facts} />
        <div className="mt-6">
          <SaveViewForm
            action={keepView.bind(null, asked)}
            name={asked.filter.slice(0, 40)}
            words={{
              name: t("name"),
              nameHint: t("nameHint"),
              shared: t("shared"),
              sharedHint: t("sharedHint"),
              save: t("save"),
              pending: common("pending"),
            }}
          />
        </div>
        <p className="mt-4">
          <Link href="/desk" className="text-link">
            {t("back")}
          </Link>
        </p>
      </div>
    </DeskFrame>
  );
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("savedViews"))("newTitle") };
}
