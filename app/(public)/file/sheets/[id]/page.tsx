import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { ImportPage } from "#app/(public)/sheets/import-page";
import { requireActor } from "#lib/auth/current-actor";
import { idOrNotFound } from "#lib/web/page-param";

type Props = {
  params: Promise<{ id: string }>;
  searchParams: Promise<{ problem?: string }>;
};

export default async function SheetPage({ params, searchParams }: Props) {
  const id = idOrNotFound((await params).id);
  const actor = await requireActor();
  return (
    <ImportPage actor={actor} kind="complaints" id={id} problem={(await searchParams).problem} />
  );
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("sheetImports.kinds.complaints"))("title") };
}
