import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { z } from "zod";
import { CaseHead } from "#app/_case/case-head";
import { Lanes } from "#app/_case/lanes";
import { Live } from "#app/_case/live";
import { OthersHere } from "#app/_case/others-here";
import { Viewing } from "#app/_case/viewing";
import { DeskFrame } from "#app/(desk)/frame";
import { deskCase } from "#lib/cases/desk-case";
import { perspectiveOf } from "#lib/timeline/perspective";
import { deskActor } from "#lib/web/desk-actor";
import { idOrNotFound, one, seenOrNotFound } from "#lib/web/page-param";
import { Breadcrumb } from "#ui/breadcrumb";
import { TabLinks } from "#ui/tab-links";
import { CaseKeys } from "./case-keys";
import { CasePart } from "./case-part";
import { CaseSide } from "./case-side";
import { type PartKey, partOf, parts } from "./parts";

type Props = {
  params: Promise<{ id: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export default async function CasePage({ params, searchParams }: Props) {
  const id = idOrNotFound((await params).id);
  const actor = await deskActor();
  const query = await searchParams;
  const part = partOf(one(query.part));
  const wish = wishOf(query);
  const file = await seenOrNotFound(deskCase(actor, id, wish));
  const t = await getTranslations("cases");
  const { lanes, calendar, keys, viewers, unread } = file;
  return (
    <DeskFrame actor={actor} unread={unread}>
      <Live address={`/api/cases/${id}/stream`} words={t("timeline.changed")} />
      <CaseKeys settings={keys} lanes={lanes} />
      <Viewing address={`/api/cases/${id}/viewing`} />
      <OthersHere names={viewers} />
      <Breadcrumb label={t("backToQueue")} items={[{ href: "/desk", label: t("backToQueue") }]} />
      <CaseHead {...file} now={actor.now} />
      <div className="grid gap-x-7 gap-y-8 lg:grid-cols-[minmax(0,1fr)_18rem] xl:grid-cols-[21.5rem_minmax(0,1fr)_17rem]">
        <section aria-labelledby="lanes" className="min-w-0 max-xl:order-2 max-xl:col-start-1">
          <h2 id="lanes" className="mb-3 text-title-3 font-semibold">
            {t("lanes.title")}
          </h2>
          <Lanes lanes={lanes} now={actor.now} calendar={calendar} />
        </section>
        <div className="min-w-0 max-xl:order-3 max-xl:col-start-1">
          <TabLinks label={t("parts.label")} items={parts.map((key) => tab(key))} />
          <CasePart part={part} file={file} wish={wish} actor={actor} shownId={one(query.file)} />
        </div>
        <div className="min-w-0 max-xl:order-1 lg:max-xl:col-start-2 lg:max-xl:row-span-3 lg:max-xl:row-start-1">
          <CaseSide file={file} actor={actor} />
        </div>
      </div>
    </DeskFrame>
  );

  function tab(key: PartKey) {
    const href = key === "timeline" ? `/desk/cases/${id}` : `/desk/cases/${id}?part=${key}`;
    return { href, label: t(`parts.${key}`), current: key === part };
  }
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const t = await getTranslations("cases");
  return { title: t("number", { number: (await params).id.slice(-6) }) };
}

function wishOf(query: Record<string, string | string[] | undefined>) {
  const before = z.coerce.number().int().positive().safeParse(one(query.before)).data;
  const proceedingId = z.uuid().safeParse(one(query.of)).data;
  return { before, proceedingId, as: perspectiveOf(one(query.as)) };
}
