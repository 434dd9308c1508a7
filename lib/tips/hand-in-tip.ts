import { tipReporters } from "#db/schema/tips";
import { acting } from "#lib/access/act";
import { shanghaiDate } from "#lib/calendar/plain-date";
import type { NewEvent } from "#lib/cases/event-types";
import { fileWithin } from "#lib/complaints/file-complaint";
import { countTip } from "#lib/tips/count-tips";
import { findReporter, newReporter, numberOf, seatOf, storeReporter } from "#lib/tips/reporter";
import { answersOfTip, readTip, type Tip } from "#lib/tips/tip-answers";
import { tipCode, tipHash } from "#lib/tips/tip-code";

/** What a reporter keeps: the tip's number, and the secret code to come back with. */
export type HandedIn = { number: string; code: string };

/**
 * Hands a tip in, without an account: it is routed and filed like every complaint, by a reporter of
 * its own whom nothing stored identifies. A name that the reporter chose to give is told to the
 * bodies alone.
 * @param formKey one key, one tip: the same form sent twice gives the same number and code.
 * @param address the visitor's, for counting; neither it nor anything else of the request is kept.
 * @throws Refusal `tips.tooMany`, reasons at the fields, or as of `fileComplaint`.
 */
export async function handInTip(
  _visitor: null,
  { formKey, address, typed }: { formKey: string; address: string; typed: unknown },
  now = new Date(),
): Promise<HandedIn> {
  const tip = readTip(typed, shanghaiDate(now));
  const code = tipCode(formKey);
  const before = await handedInBefore(code, now);
  if (before) return before;
  await countTip(address);
  const number = await file(tip, tipHash(code), now);
  return number ? { number, code } : (await handedInBefore(code, now))!;
}

async function handedInBefore(code: string, now: Date): Promise<HandedIn | null> {
  const kept = await findReporter(tipHash(code));
  const number = kept && (await numberOf(seatOf(kept, now), kept.caseId));
  return number ? { number, code } : null;
}

/** Null when the same form came in at the same moment and was first. */
async function file(tip: Tip, codeHash: string, now: Date) {
  const isNamed = tip.identity === "named";
  const actor = newReporter(isNamed, now);
  const { organizationId, personId } = actor;
  const answers = answersOfTip(tip, organizationId);
  try {
    return await acting(actor, async (tx) => {
      await storeReporter(tx, actor);
      const filing = { answers, idempotencyKey: codeHash };
      const { caseId, number } = await fileWithin(tx, actor, filing, reporterNamed(tip));
      const row = { codeHash, caseId, organizationId, personId, isNamed };
      const kept = await tx.insert(tipReporters).values(row).onConflictDoNothing().returning();
      if (kept.length === 0) throw new SentTwice();
      return number;
    });
  } catch (thrown) {
    if (thrown instanceof SentTwice) return null;
    throw thrown;
  }
}

class SentTwice extends Error {}

function reporterNamed({ identity, name = "", contact = "" }: Tip): NewEvent[] {
  if (identity === "anonymous") return [];
  return [
    {
      type: "reporter-named",
      audience: "organizations",
      payload: {},
      disclosures: { name, contact },
    },
  ];
}
