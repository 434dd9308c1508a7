import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { DeskFrame } from "#app/(desk)/frame";
import { holds } from "#lib/access/actor";
import { type LoadLine, totalOf } from "#lib/stage-loads/fold-loads";
import { stageLoads } from "#lib/stage-loads/stage-loads";
import { deskActor } from "#lib/web/desk-actor";
import { seenOrNotFound } from "#lib/web/page-param";
import { Link } from "#ui/link";
import { PageHeader } from "#ui/page-header";
import { Section } from "#ui/section";
import { LoadTable } from "./load-table";
import { SatisfactionPart } from "./satisfaction-part";

/** How much lies where, for the head of a body: by officer and stage. */
export default async function BoardPage() {
  const actor = await deskActor();
  const [t, locale] = await Promise.all([getTranslations("board"), getLocale()]);
  const { officers, bodies } = await seenOrNotFound((async () => stageLoads(actor, locale))());
  return (
    <DeskFrame actor={actor}>
      <PageHeader title={t("title")} lead={t("lead")} />
      <Section title={t("officers")}>
        {officers.length === 0 ? (
          <p className="text-quiet">{t("none")}</p>
        ) : (
          <LoadTable
            caption={t("officers")}
            first={t("officer")}
            lines={withTotal(officers)}
            linked
          />
        )}
      </Section>
      {bodies.length > 0 && (
        <Section title={t("bodies")} lead={t("bodiesLead")}>
          <LoadTable caption={t("bodies")} first={t("body")} lines={withTotal(bodies)} />
        </Section>
      )}
      {holds(actor, "head") && <SatisfactionPart actor={actor} />}
      <p className="mt-6">
        <Link href="/desk" className="text-link">
          {t("back")}
        </Link>
      </p>
    </DeskFrame>
  );
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("board"))("title") };
}

function withTotal(lines: LoadLine[]) {
  return [
    ...lines.map((line) => ({ ...line, isTotal: false })),
    { ...totalOf(lines), isTotal: true },
  ];
}
