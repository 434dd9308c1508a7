import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { stepWords } from "#app/_case/action-fields";
import { StepForm } from "#app/_case/step-form";
import { DeskFrame } from "#app/(desk)/frame";
import { safePath } from "#lib/auth/safe-path";
import { linkKinds } from "#lib/linked-cases/link-cases";
import { linkedCasesOf } from "#lib/linked-cases/linked-cases-of";
import { deskActor } from "#lib/web/desk-actor";
import { idOrNotFound, one, seenOrNotFound } from "#lib/web/page-param";
import { Link } from "#ui/link";
import { PageHeader } from "#ui/page-header";
import { Section } from "#ui/section";
import { tie } from "./actions";
import { LinkList } from "./link-list";
import { LinkedCrumbs } from "./linked-crumbs";

type Props = {
  params: Promise<{ id: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export default async function LinksPage({ params, searchParams }: Props) {
  const id = idOrNotFound((await params).id);
  const actor = await deskActor();
  const query = await searchParams;
  const back = safePath(one(query.back));
  const { number, links } = await seenOrNotFound(linkedCasesOf(actor, id));
  const [all, t] = await Promise.all([getTranslations(), getTranslations("linkedCases")]);
  const kinds = linkKinds.map((value) => ({
    value,
    label: t(`link.${value}`),
    hint: t(`link.${value}Hint`),
  }));
  return (
    <DeskFrame actor={actor}>
      <LinkedCrumbs caseId={id} number={number} />
      <div className="max-w-[52rem]">
        <PageHeader title={t("title")} lead={t("lead")} />
        <LinkList caseId={id} links={links} />
        <p className="mt-4">
          <Link href={`/desk/cases/${id}/links/split`} className="text-link">
            {t("split.title")}
          </Link>
        </p>
        <Section title={t("link.title")}>
          <StepForm
            action={tie.bind(null, id, back)}
            title={t("link.title")}
            fields={[
              {
                kind: "text",
                rows: 1,
                most: 40,
                name: "number",
                label: t("link.number"),
                hint: t("link.numberHint"),
              },
              { kind: "choice", name: "kind", label: t("link.kind"), choices: kinds },
              {
                kind: "text",
                rows: 3,
                most: 2000,
                name: "reason",
                label: t("link.reason"),
                hint: t("link.reasonHint"),
              },
            ]}
            words={{ ...stepWords(all), submit: t("link.submit") }}
            consequences={[t("link.consequences.keeps"), t("link.consequences.told")]}
            solemn
            typed={startOf(query)}
            backHref={back ?? `/desk/cases/${id}`}
          />
        </Section>
      </div>
    </DeskFrame>
  );
}

/** What another page proposes: the other case, and how the two belong together. */
function startOf(query: Record<string, string | string[] | undefined>) {
  const number = one(query.number)?.slice(0, 40) ?? "";
  const kind = linkKinds.find((known) => known === one(query.kind)) ?? "";
  return { number, kind };
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("linkedCases"))("title") };
}
