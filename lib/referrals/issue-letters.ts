import { and, asc, eq, inArray, isNull, ne, notInArray } from "drizzle-orm";
import { evidence } from "#db/schema/evidence";
import { organizations } from "#db/schema/organizations";
import type { Transaction } from "#db/transaction";
import type { MemberActor } from "#lib/access/actor";
import { shanghaiDate } from "#lib/calendar/plain-date";
import type { LockedCase } from "#lib/cases/record";
import { lastDayOf } from "#lib/clocks/urgency";
import { evidenceSeen } from "#lib/evidence/sight";
import { referrals as words } from "#lib/messages/zh/referrals";
import { chineseCitation, chineseDay, chineseWordsOf } from "#lib/notices/chinese-words";
import { issueNotice } from "#lib/notices/issue-notice";
import { type Piece, packetTable } from "#lib/notices/packet-table";
import type { Place } from "#lib/notices/template";
import { handledProcedures } from "#lib/organizations/handled-procedures";
import type { Referral } from "#lib/referrals/find-referral";
import type { PacketItem } from "#lib/referrals/packet";
import { packetFor } from "#lib/referrals/packets";
import { noProcedure, type ReferralKind } from "#lib/referrals/referral-kinds";
import type { ReferralPreview } from "#lib/referrals/referral-preview";
import type { NamedFile } from "#lib/referrals/sight-of-files";

export type Enclosed = {
  packet: readonly PacketItem[];
  /** The files that are opened to the recipient. */
  shown: readonly NamedFile[];
  /** The case opens on acceptance: everything in it that bodies may see is handed over. */
  isWhole: boolean;
};

/**
 * Issues the letter to the receiving body (移送函) under the sender's next number, and with it the list
 * of what is handed over (移送材料清单). Both say no more of the case than the preview, and of a file its
 * name and fingerprint.
 */
export async function issueLetters(
  tx: Transaction,
  actor: MemberActor,
  kase: LockedCase,
  referral: Referral,
  enclosed: Enclosed,
): Promise<void> {
  const bodies = await bodiesOf(tx, referral);
  const { from, to } = bodies;
  const letter = {
    to: "body",
    proceedingId: referral.fromProceedingId!,
    referralId: referral.id,
    issuer: { id: from.id, prefix: from.prefix ?? from.name },
  } as const;
  const values = valuesOf(actor, referral, { from: from.name, to: to.name });
  const annexedTo = await issueNotice(tx, actor, kase, {
    ...letter,
    kind: "transfer-letter",
    values,
  });
  const pieces = [
    ...packetPieces(referral.procedureKey, enclosed.packet),
    ...(await filePieces(tx, actor, kase.id, enclosed)),
  ];
  await issueNotice(tx, actor, kase, {
    ...letter,
    kind: "packet-list",
    annexedTo,
    values: { ...values, 内容: `共${pieces.length}件，函号：${annexedTo}。` },
    table: packetTable(pieces),
  });
}

async function bodiesOf(tx: Transaction, { fromOrganizationId, toOrganizationId }: Referral) {
  const rows = await tx
    .select({
      id: organizations.id,
      name: organizations.nameZh,
      prefix: organizations.documentPrefix,
    })
    .from(organizations)
    .where(inArray(organizations.id, [fromOrganizationId, toOrganizationId]));
  const named = (id: string) => rows.find((row) => row.id === id)!;
  return { from: named(fromOrganizationId), to: named(toOrganizationId) };
}

function valuesOf(
  { now }: MemberActor,
  referral: Referral,
  { from, to }: { from: string; to: string },
): Record<Place, string> {
  const preview = referral.preview as ReferralPreview;
  const kind = words.kinds[referral.kind as ReferralKind];
  return {
    受送达人: to,
    案号: preview.number,
    案由: preview.title,
    程序: procedureName(referral.procedureKey),
    请求人: preview.complainant ?? "",
    被请求人: preview.respondent ?? "",
    机构: from,
    事项: kind,
    内容: enteredLines(referral, { kind, from, to }).join("\n"),
    依据: referral.basis,
    期限: answerLine(referral),
    日期: chineseDay(shanghaiDate(now)),
  };
}

function procedureName(key: string): string {
  if (key === noProcedure) return "";
  const [, named] = Object.entries(handledProcedures).find(([known]) => known === key) ?? [];
  return named?.zh ?? chineseWordsOf(key).name;
}

function enteredLines(
  { reason, task, taskDueOn, leads }: Referral,
  { kind, from, to }: { kind: string; from: string; to: string },
): string[] {
  return [
    `${kind}理由：${reason}`,
    ...(task ? [`${words.about.task}：${task}`] : []),
    ...(taskDueOn ? [`${words.about.taskDueOn}：${chineseDay(taskDueOn)}`] : []),
    ...(leads ? [`${words.about.lead}：${leads === "sender" ? from : to}`] : []),
  ];
}

function answerLine({ dueAt }: Referral): string {
  if (!dueAt) return "";
  const cited = chineseCitation({ law: "platform-rules", article: "", confirmed: false });
  return `${words.about.due}：至${chineseDay(lastDayOf(dueAt))}届满，${cited}。`;
}

function packetPieces(procedureKey: string, packet: readonly PacketItem[]): Piece[] {
  const documents = packetFor(procedureKey)?.documents ?? [];
  return packet.map(({ document, fileName, sizeBytes, sha256 }) => {
    const name = documents.find(({ key }) => key === document)?.name.zh ?? document;
    const form = fileName ? uploaded : "在平台上填写的书面说明";
    return { name: fileName ? `${name}：${fileName}` : name, sizeBytes, sha256, form };
  });
}

async function filePieces(
  tx: Transaction,
  actor: MemberActor,
  caseId: string,
  { packet, shown, isWhole }: Enclosed,
): Promise<Piece[]> {
  const listed = packet.flatMap(({ evidenceId }) => evidenceId ?? []);
  const wanted = shown.map(({ id }) => id);
  if (!isWhole && wanted.length === 0) return [];
  const rows = await tx
    .select()
    .from(evidence)
    .where(
      and(
        eq(evidence.caseId, caseId),
        isNull(evidence.removedAt),
        ne(evidence.audience, "own"),
        notInArray(evidence.id, listed),
        isWhole ? undefined : inArray(evidence.id, wanted),
        evidenceSeen(actor),
      ),
    )
    .orderBy(asc(evidence.id));
  return rows.map(({ fileName: name, sizeBytes, sha256, capture }) => {
    return { name, sizeBytes, sha256, form: capture ? "网页电子数据" : uploaded };
  });
}

/** What is known of an uploaded file: whether its paper is an original, nobody has said. */
const uploaded = "电子文件（未载明是否有纸质原件）";
