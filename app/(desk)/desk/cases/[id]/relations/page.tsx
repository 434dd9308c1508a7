import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { DeskFrame } from "#app/(desk)/frame";
import { mostAlike } from "#lib/matching/cases-alike";
import { relationsPage } from "#lib/matching/relations-page";
import { deskActor } from "#lib/web/desk-actor";
import { idOrNotFound, seenOrNotFound } from "#lib/web/page-param";
import { PageHeader } from "#ui/page-header";
import { Section } from "#ui/section";
import { LinkedCrumbs } from "../links/linked-crumbs";
import { RelationGraph } from "./relation-graph";
import { RelationList } from "./relation-list";

type Props = { params: Promise<{ id: string }> };

export default async function RelationsPage({ params }: Props) {
  const id = idOrNotFound((await params).id);
  const actor = await deskActor();
  const { number, alike, relations } = await seenOrNotFound(relationsPage(actor, id));
  const t = await getTranslations("matching.relations");
  return (
    <DeskFrame actor={actor}>
      <LinkedCrumbs caseId={id} number={number} />
      <PageHeader title={t("title")} lead={t("lead")} />
      <Section title={t("graph")}>
        <RelationGraph relations={relations} />
      </Section>
      <Section title={t("list")}>
        <RelationList alike={alike} relations={relations} />
        {alike.length === mostAlike && <p className="mt-2 text-quiet">{t("more")}</p>}
      </Section>
    </DeskFrame>
  );
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("matching.relations"))("title") };
}
