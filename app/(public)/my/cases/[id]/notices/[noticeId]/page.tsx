import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { NoticePage } from "#app/_case/notice-page";
import { caseOrWhy } from "#app/(public)/my/case-or-why";
import { Wide } from "#app/(public)/wide";
import { requireActor } from "#lib/auth/current-actor";
import { readNotice } from "#lib/notices/read-notice";
import { idOrNotFound } from "#lib/web/page-param";

type Props = { params: Promise<{ id: string; noticeId: string }> };

export default async function MyNoticePage({ params }: Props) {
  const asked = await params;
  const [id, noticeId] = [idOrNotFound(asked.id), idOrNotFound(asked.noticeId)];
  const actor = await requireActor();
  const notice = await caseOrWhy(actor, id, () => readNotice(actor, noticeId));
  if (notice.caseId !== id) notFound();
  return (
    <Wide>
      <NoticePage notice={notice} backHref={`/my/cases/${id}`} />
    </Wide>
  );
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("notices"))("title") };
}
