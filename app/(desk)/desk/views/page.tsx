import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { DeskFrame } from "#app/(desk)/frame";
import { acting } from "#lib/access/act";
import { type SavedView, savedViewsOf } from "#lib/queue/saved-views/saved-views-of";
import { deskActor } from "#lib/web/desk-actor";
import { Button } from "#ui/button";
import { EmptyState } from "#ui/empty-state";
import { Link } from "#ui/link";
import { PageHeader } from "#ui/page-header";
import { changeView } from "./actions";

/** The views that the reader saved, and those that colleagues share. */
export default async function ViewsPage() {
  const actor = await deskActor();
  const [t, views] = await Promise.all([
    getTranslations("savedViews"),
    acting(actor, (tx) => savedViewsOf(tx, actor)),
  ]);
  return (
    <DeskFrame actor={actor}>
      <div className="max-w-[52rem]">
        <PageHeader title={t("title")} lead={t("lead")} />
        {views.length === 0 ? (
          <EmptyState title={t("none")}>{t("noneText")}</EmptyState>
        ) : (
          <ul className="border border-rule bg-sheet">
            {views.map((view) => (
              <ViewLine key={view.id} view={view} />
            ))}
          </ul>
        )}
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
  return { title: (await getTranslations("savedViews"))("title") };
}

async function ViewLine({ view }: { view: SavedView }) {
  const [t, desk] = await Promise.all([getTranslations("savedViews"), getTranslations("desk")]);
  return (
    <li className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1 border-b border-rule px-4 py-3 last:border-0">
      <div className="min-w-0">
        <Link href={`/desk?saved=${view.id}`} className="text-link font-semibold">
          {view.name}
        </Link>
        <p className="text-fine break-words text-quiet">
          {desk(`views.${view.view}`)} {view.filter}
        </p>
        <p className="text-fine text-quiet">
          {view.own ? t(view.shared ? "isShared" : "isOwn") : t("isOf", { by: view.by })}
        </p>
      </div>
      {view.own && (
        <form action={changeView.bind(null, view.id)} className="flex gap-2">
          <Button
            type="submit"
            variant="plain"
            name="change"
            value={view.shared ? "keep" : "share"}
          >
            {t(view.shared ? "unshare" : "share")}
            <span className="sr-only">{view.name}</span>
          </Button>
          <Button type="submit" variant="plain" name="change" value="drop">
            {t("drop")}
            <span className="sr-only">{view.name}</span>
          </Button>
        </form>
      )}
    </li>
  );
}
