import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { ImportStart, type StartAsked } from "#app/(public)/sheets/import-start";
import { requireActor } from "#lib/auth/current-actor";

type Props = { searchParams: Promise<StartAsked> };

export default async function SheetsPage({ searchParams }: Props) {
  const actor = await requireActor();
  const t = await getTranslations("filing");
  const above = { href: "/file", label: t("title") };
  return <ImportStart actor={actor} kind="complaints" above={above} asked={await searchParams} />;
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("sheetImports.kinds.complaints"))("title") };
}
