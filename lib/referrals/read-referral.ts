import { type SQL, sql } from "drizzle-orm";
import { readings } from "#db/schema/operations";
import { acting } from "#lib/access/act";
import type { MemberActor } from "#lib/access/actor";
import { NotSeen } from "#lib/access/refusal";
import type { Calendar } from "#lib/calendar/calendar";
import { lettersOf, type NoticeLine } from "#lib/notices/notices-of";
import { type Referral, referralFacts } from "#lib/referrals/find-referral";
import type { PacketItem } from "#lib/referrals/packet";
import { openReferralActions, type ReferralFacts } from "#lib/referrals/referral-gate";
import type { ReferralAction } from "#lib/referrals/referral-kinds";
import type { ReferralPreview } from "#lib/referrals/referral-preview";
import type { Words } from "#lib/words";
import { loadCalendar } from "#lib/working-days/load-calendar";

export type ShownFile = { id: string; fileName: string; sizeBytes: number; sha256: string };

/** An earlier handshake over the same proceeding: how it came to the coordinator. */
export type EarlierReferral = {
  id: string;
  kind: string;
  state: string;
  to: Words;
  proper: Words | null;
  sentAt: Date;
  answeredAt: Date | null;
  answerReason: string | null;
  answerBasis: string | null;
};

export type ReferralFile = {
  referral: Omit<Referral, "preview" | "packet"> & {
    preview: ReferralPreview;
    packet: PacketItem[];
  };
  from: Words;
  to: Words;
  proper: Words | null;
  sentBy: string | null;
  /** The place of the conduct by name, where it is a known region. */
  place: Words | null;
  side: "sender" | "recipient";
  actions: ReferralAction[];
  /** The whole case may be opened: the actor's organization has sight of it for another cause. */
  caseSeen: boolean;
  /** The files that the recipient may open although it does not see the case. */
  files: ShownFile[];
  /** The letter and the list that it came with, as documents. */
  letters: NoticeLine[];
  /** The proceeding opened for a piece of work is not closed yet. */
  workOpen: boolean;
  /** Oldest first; none for a recipient that does not see the case. */
  earlier: EarlierReferral[];
  calendar: Calendar;
};

/**
 * A handshake as its sender or recipient sees it, and nothing of the case beyond the preview; the
 * reading is written down in the same transaction. @throws NotSeen for anybody else.
 */
export function readReferral(actor: MemberActor, referralId: string): Promise<ReferralFile> {
  return acting(actor, async (tx) => {
    const [row] = await tx.execute<Stored>(sql`
      select to_jsonb(r) as stored, json_build_object('zh', f.name_zh, 'en', f.name_en) as "from",
        json_build_object('zh', t.name_zh, 'en', t.name_en) as "to",
        case when w.id is null then null
          else json_build_object('zh', w.name_zh, 'en', w.name_en) end as proper,
        who.name as "sentBy",
        (select json_build_object('zh', g.name_zh, 'en', g.name_en) from regions g
          where g.code = r.preview ->> 'placeOfConduct') as place,
        ${seesCase(actor)} as "caseSeen", ${earlierOnes(actor)} as earlier, ${shownFiles} as files
      from referrals r join organizations f on f.id = r.from_organization_id
      join organizations t on t.id = r.to_organization_id
      left join organizations w on w.id = r.proper_organization_id
      left join people who on who.id = r.sent_by_person_id
      where r.id = ${referralId}
        and ${actor.organizationId} in (r.from_organization_id, r.to_organization_id)`);
    if (!row) throw new NotSeen("referral");
    await tx.insert(readings).values({
      at: actor.now,
      personId: actor.personId,
      organizationId: actor.organizationId,
      what: "referral",
      targetId: referralId,
    });
    const referral = referralOf(row.stored);
    const facts = await referralFacts(tx, actor, referral);
    const letters = await lettersOf(tx, referralId);
    return fileOf({ ...row, letters }, referral, facts, await loadCalendar(tx));
  });
}

/** Row-level security takes the files away from the recipient when its sight ends. */
const shownFiles = sql`(select coalesce(json_agg(json_build_object('id', v.id,
    'fileName', v.file_name, 'sizeBytes', v.size_bytes, 'sha256', v.sha256) order by v.id), '[]')
  from evidence v where v.case_id = r.case_id and v.removed_at is null and exists (
    select 1 from grants g where g.cause_id = r.id and g.scope = 'files'
    and v.id = any (g.evidence_ids)))`;

function seesCase(actor: MemberActor): SQL {
  return sql`exists (select 1 from grants g where g.case_id = r.case_id
    and g.organization_id = ${actor.organizationId} and g.scope = 'whole' and g.ended_at is null
    and (g.ends_at is null or g.ends_at > now()))`;
}

/** A recipient without sight of the case learns only of its own earlier handshakes. */
function earlierOnes(actor: MemberActor): SQL {
  return sql`(select coalesce(json_agg(json_build_object('id', e.id, 'kind', e.kind,
      'state', e.state, 'to', json_build_object('zh', o.name_zh, 'en', o.name_en),
      'proper', case when ew.id is null then null
        else json_build_object('zh', ew.name_zh, 'en', ew.name_en) end,
      'sentAt', e.sent_at, 'answeredAt', e.answered_at, 'answerReason', e.answer_reason,
      'answerBasis', e.answer_basis) order by e.sent_at), '[]')
    from referrals e join organizations o on o.id = e.to_organization_id
    left join organizations ew on ew.id = e.proper_organization_id
    where e.from_proceeding_id = r.from_proceeding_id and e.id <> r.id and e.sent_at <= r.sent_at
      and (${actor.organizationId} in (e.from_organization_id, e.to_organization_id)
        or ${seesCase(actor)}))`;
}

type Stored = Pick<
  ReferralFile,
  "from" | "to" | "proper" | "sentBy" | "place" | "caseSeen" | "files"
> & {
  stored: Record<string, unknown>;
  earlier: (Omit<EarlierReferral, "sentAt" | "answeredAt"> & {
    sentAt: string;
    answeredAt: string | null;
  })[];
};

function fileOf(
  { stored: _, ...row }: Stored & Pick<ReferralFile, "letters">,
  referral: ReferralFile["referral"],
  facts: ReferralFacts,
  calendar: Calendar,
): ReferralFile {
  return {
    ...row,
    referral,
    side: facts.side === "sender" ? "sender" : "recipient",
    actions: openReferralActions(facts),
    workOpen: facts.workOpen,
    earlier: row.earlier.map((one) => ({
      ...one,
      sentAt: new Date(one.sentAt),
      answeredAt: one.answeredAt === null ? null : new Date(one.answeredAt),
    })),
    calendar,
  };
}

function referralOf(stored: Record<string, unknown>): ReferralFile["referral"] {
  const named = Object.entries(stored).map(([column, value]) => {
    const name = column.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase());
    return [name, name.endsWith("At") && value !== null ? new Date(String(value)) : value];
  });
  return Object.fromEntries(named) as ReferralFile["referral"];
}
