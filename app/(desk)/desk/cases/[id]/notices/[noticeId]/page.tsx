import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { NoticePage } from "#app/_case/notice-page";
import { DeskFrame } from "#app/(desk)/frame";
import { readNotice } from "#lib/notices/read-notice";
import { deskActor } from "#lib/web/desk-actor";
import { idOrNotFound, seenOrNotFound } from "#lib/web/page-param";

type Props = { params: Promise<{ id: string; noticeId: string }> };

export default async function DeskNoticePage({ params }: Props) {
  const asked = await params;
  const [id, noticeId] = [idOrNotFound(asked.id), idOrNotFound(asked.noticeId)];
  const actor = await deskActor();
  const notice = await seenOrNotFound(readNotice(actor, noticeId));
  if (notice.caseId !== id) notFound();
  const { referralId } = notice;
  const backHref = referralId ? `/desk/referrals/${referralId}` : `/desk/cases/${id}`;
  return (
    <DeskFrame actor={actor}>
      <NoticePage notice={notice} backHref={backHref} />
    </DeskFrame>
  );
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("notices"))("title") };
}
