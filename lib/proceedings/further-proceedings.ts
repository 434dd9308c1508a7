import { and, eq, ne } from "drizzle-orm";
import { proceedings } from "#db/schema/proceedings";
import type { Transaction } from "#db/transaction";
import { acting } from "#lib/access/act";
import type { MemberActor } from "#lib/access/actor";
import { NotSeen } from "#lib/access/refusal";
import { authorityOf } from "#lib/authorities/authority-in-case";
import { type LackingAuthority, lackingScope } from "#lib/authorities/lacking-authority";
import { shanghaiDate } from "#lib/calendar/plain-date";
import type { PartyStanding } from "#lib/cases/audience-reaches";
import { type CaseHeader, caseHeader } from "#lib/cases/case-header";
import { routeComplaint } from "#lib/complaints/route-complaint";
import { standingIn } from "#lib/evidence/target";
import { type DirectoryEntry, directory } from "#lib/organizations/directory";
import { tables } from "#lib/procedures/registry";
import type { Procedure } from "#lib/proceedings/procedure";
import { competentBodies } from "#lib/routing/competent-bodies";
import { isAbroad } from "#lib/routing/findings/place";
import type { BarredProcedure } from "#lib/routing/recommendation";
import { handledProcedureOf } from "#lib/routing/resolve-competent";

/** A body that a party may ask, and whether it runs that procedure in this case already. */
export type AskableBody = Pick<DirectoryEntry, "id" | "nameZh" | "nameEn"> & { busy: boolean };

export type FurtherOffer = {
  procedure: Procedure;
  /** The nearest first. */
  bodies: AskableBody[];
  /** Why the body will probably refuse, by the rules in force; a warning, never a bar. */
  bars: BarredProcedure[];
};

export type FurtherProceedings = {
  kase: CaseHeader;
  standing: PartyStanding;
  /** Why the actor may ask for none of them; null: it may. */
  lacking: LackingAuthority | null;
  offers: FurtherOffer[];
};

/**
 * Every procedure that a party may ask for beside those of its case, with the bodies competent for
 * it. @throws NotSeen for everybody but a party.
 */
export function furtherProceedings(
  actor: MemberActor,
  caseId: string,
): Promise<FurtherProceedings> {
  return acting(actor, (tx) => furtherIn(tx, actor, caseId));
}

/** The same within a transaction. */
export async function furtherIn(
  tx: Transaction,
  actor: MemberActor,
  caseId: string,
): Promise<FurtherProceedings> {
  const standing = await standingIn(tx, actor, caseId);
  if (standing !== "complainant" && standing !== "respondent") throw new NotSeen("case");
  const kase = await caseHeader(tx, actor, caseId);
  const lacking = lackingScope("file", await authorityOf(tx, actor, caseId));
  const open = await openOnes(tx, caseId);
  const organizations = await directory(tx, shanghaiDate(actor.now));
  const barred = standing === "complainant" ? await barsOf(tx, actor, kase, open) : [];
  const subject = { rightKind: kase.rightKind, places: placesOf(kase) };
  const offers = [...tables.values()]
    .filter(({ opening }) => opening.onRequestOf?.includes(standing))
    .map(
      (procedure): FurtherOffer => ({
        procedure,
        bodies: competentBodies(procedure, organizations, subject).map(
          ({ id, nameZh, nameEn }) => ({
            id,
            nameZh,
            nameEn,
            busy: open.some(
              (one) => one.procedureKey === procedure.key && one.organizationId === id,
            ),
          }),
        ),
        bars: barred.filter((bar) => handledProcedureOf(bar.procedure) === procedure.key),
      }),
    )
    .filter(({ bodies }) => bodies.length > 0);
  return { kase, standing, lacking, offers };
}

type Open = { procedureKey: string; organizationId: string };

function openOnes(tx: Transaction, caseId: string): Promise<Open[]> {
  return tx
    .select({
      procedureKey: proceedings.procedureKey,
      organizationId: proceedings.organizationId,
    })
    .from(proceedings)
    .where(and(eq(proceedings.caseId, caseId), ne(proceedings.phase, "closed")));
}

/** What the rules in force bar; a suit that runs on the platform counts like one that was told of. */
async function barsOf(
  tx: Transaction,
  actor: MemberActor,
  { answers }: CaseHeader,
  open: readonly Open[],
): Promise<BarredProcedure[]> {
  const courtSuit =
    answers.wishes.courtSuit || open.some(({ procedureKey }) => procedureKey === "court-suit");
  const now = { ...answers, wishes: { ...answers.wishes, courtSuit } };
  const routing = await routeComplaint(tx, now, actor.now);
  return routing?.recommendation.barred ?? [];
}

/** The place of the conduct and the parties' seats in China; abroad founds no jurisdiction here. */
function placesOf({ answers, parties }: CaseHeader): string[] {
  const seats = parties.flatMap(({ regionCode }) => regionCode ?? []);
  const places = [answers.conduct.placeOfConduct, ...seats].filter(
    (place) => place !== undefined && place !== "CN" && !isAbroad(place),
  );
  return [...new Set(places as string[])];
}
