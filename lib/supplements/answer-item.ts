import { and, eq, inArray, isNull } from "drizzle-orm";
import { evidence } from "#db/schema/evidence";
import type { Transaction } from "#db/transaction";
import { acting } from "#lib/access/act";
import type { MemberActor } from "#lib/access/actor";
import { NotSeen, Refusal } from "#lib/access/refusal";
import { record } from "#lib/cases/record";
import { procedureOf } from "#lib/procedures/registry";
import { lockProceeding, type Proceeding } from "#lib/proceedings/find-proceeding";
import { gate } from "#lib/proceedings/gate";
import { gateFacts } from "#lib/proceedings/gate-facts";
import type { ItemAnswer } from "#lib/supplements/item-answers";
import { type RequestedItem, supplementWithin } from "#lib/supplements/open-supplements";

export const mostItemText = 2000;

export type AnswerItem = {
  /** Its number in the request, from 1. */
  item: number;
  text: string;
  /** False: it cannot be brought; the text says why. */
  brought: boolean;
  /** Own files of the case that are brought for it, beside those brought before. */
  files: readonly string[];
};

/**
 * Answers one thing that a body asked for, or corrects the answer to it: the body reads it at once.
 * What comes after the body has stopped waiting is kept all the same, so that nothing written is
 * lost; only the answer as a whole is then refused.
 * @returns false when it says nothing new.
 * @throws NotSeen; Refusal `closed.<why>` for whoever may not answer,
 *   `checkAnswers` with the item's field.
 */
export function answerItem(
  actor: MemberActor,
  proceedingId: string,
  wanted: AnswerItem,
): Promise<boolean> {
  return acting(actor, async (tx) => {
    const { kase, proceeding } = await lockProceeding(tx, actor, proceedingId);
    const { items, requestSeq } = await supplementWithin(tx, actor, proceedingId);
    await mustBeAsked(tx, actor, proceeding);
    const item = items.find(({ number }) => number === wanted.item);
    if (!item) throw new NotSeen("supplement item");
    const answer = await madeOf(tx, actor, { caseId: kase.id, item, wanted });
    if (item.answer && isSame(item.answer, answer)) return false;
    const { brought, text, files } = answer;
    await record(tx, actor, kase, {
      type: "supplement-item-answered",
      audience: ruleOf(proceeding).audience,
      proceedingId,
      payload: {
        ...{ request: requestSeq, item: item.number, brought },
        files: files.map(({ evidenceId, sha256 }) => ({ evidenceId, sha256 })),
      },
      disclosures: {
        ...(item.asked && { item: item.asked }),
        ...(text && { [brought ? "answer" : "reason"]: text }),
        ...(files.length > 0 && { files: files.map(({ fileName }) => fileName).join("\n") }),
        actor: actor.personName,
      },
    });
    return true;
  });
}

function ruleOf({ procedureKey }: Proceeding) {
  const rule = procedureOf(procedureKey).actions["answer-supplement"];
  if (!rule) throw new NotSeen("supplement");
  return rule;
}

/** The gate is asked as it stood while the body waited. */
async function mustBeAsked(tx: Transaction, actor: MemberActor, proceeding: Proceeding) {
  const [state = ""] = ruleOf(proceeding).from;
  const facts = await gateFacts(tx, actor, proceeding);
  const waiting = { ...facts, state, ownershipChangeOpen: false };
  const verdict = gate(procedureOf(proceeding.procedureKey), "answer-supplement", waiting);
  if (!verdict.open) throw new Refusal(`closed.${verdict.because}`);
}

type Made = Omit<ItemAnswer, "at" | "text"> & { text: string };

async function madeOf(
  tx: Transaction,
  actor: MemberActor,
  { caseId, item, wanted }: { caseId: string; item: RequestedItem; wanted: AnswerItem },
): Promise<Made> {
  const text = wanted.text.toWellFormed().replaceAll("\0", "").replaceAll("\r\n", "\n").trim();
  const before = item.answer?.files ?? [];
  const known = before.map(({ evidenceId }) => evidenceId);
  const added = wanted.files.filter((id) => !known.includes(id));
  const files = [...before, ...(await ownFiles(tx, actor, caseId, added))];
  const { brought } = wanted;
  const problem = problemOf({ text, brought, files });
  if (problem) throw new Refusal("checkAnswers", {}, { [`text-${item.number}`]: problem });
  return { text, brought, files };
}

function problemOf({ text, brought, files }: Made): string | null {
  if (text.length > mostItemText) return "fields.textTooLong";
  if (!brought && !text) return "supplements.reasonMissing";
  return text || files.length > 0 ? null : "supplements.itemOpen";
}

async function ownFiles(
  tx: Transaction,
  actor: MemberActor,
  caseId: string,
  ids: readonly string[],
) {
  if (ids.length === 0) return [];
  const found = await tx
    .select({
      evidenceId: evidence.id,
      sha256: evidence.sha256,
      fileName: evidence.fileName,
    })
    .from(evidence)
    .where(
      and(
        inArray(evidence.id, [...ids]),
        eq(evidence.caseId, caseId),
        eq(evidence.ownerOrganizationId, actor.organizationId),
        isNull(evidence.removedAt),
      ),
    )
    .orderBy(evidence.id);
  if (found.length < new Set(ids).size) throw new NotSeen("evidence");
  return found;
}

function isSame(before: ItemAnswer, now: Made): boolean {
  return (
    (before.text ?? "") === now.text &&
    before.brought === now.brought &&
    before.files.length === now.files.length
  );
}
