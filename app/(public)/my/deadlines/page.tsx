import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { DeadlinesPage } from "#app/_case/deadlines-page";
import { Wide } from "#app/(public)/wide";
import { requireRole } from "#lib/auth/current-actor";
import { one } from "#lib/web/page-param";

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function MyDeadlinesPage({ searchParams }: Props) {
  const actor = await requireRole("filer");
  return (
    <Wide>
      <DeadlinesPage actor={actor} at="/my" month={one((await searchParams).month)} />
    </Wide>
  );
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("deadlines"))("title") };
}
