import type { Transaction } from "#db/transaction";
import { acting } from "#lib/access/act";
import type { MemberActor } from "#lib/access/actor";
import { NotSeen } from "#lib/access/refusal";
import { actorRefusal } from "#lib/desk-acts/desk-act";
import { procedureOf } from "#lib/procedures/registry";
import { findProceeding, type Proceeding } from "#lib/proceedings/find-proceeding";
import { type ClosedBecause, gate } from "#lib/proceedings/gate";
import { gateFacts } from "#lib/proceedings/gate-facts";
import { type Shortcut, shortcuts } from "#lib/shortcuts/shortcuts";
import { snoozeRefusal } from "#lib/snoozes/snooze-gate";

/** What may be done to a line besides the steps of its procedure. */
export type OwnAct = "assign-me" | "assign" | "refer" | "duplicate" | "snooze" | "snooze-until";

/** Something that may be done to a line now, or why it may not. */
export type RowCommand = { shortcut: Shortcut | null; refused: string | null } & (
  | { is: "step"; action: string }
  | { is: "act"; act: OwnAct }
);

export type RowCommands = {
  proceedingId: string;
  caseId: string;
  procedureKey: string;
  version: number;
  commands: RowCommand[];
};

/** Which of a procedure's actions a shortcut means: the first of them that its table has. */
const meantBy: Partial<Record<Shortcut, readonly string[]>> = {
  docket: ["docket", "accept", "grant", "record"],
  supplement: ["request-supplement"],
};

/** What is no news in a list of things to do: another body's, another state's, done already. */
const elsewhere: readonly ClosedBecause[] = ["not-yours", "not-in-this-state", "already-taken"];

/**
 * Everything that the actor may do to one line, from the gate that guards the commands; what is closed
 * comes last, with its reason, where it belongs to this state or has a key. @throws NotSeen
 */
export function rowCommands(actor: MemberActor, proceedingId: string): Promise<RowCommands> {
  return acting(actor, async (tx) => {
    const proceeding = await findProceeding(tx, actor, proceedingId);
    if (proceeding.organizationId !== actor.organizationId) throw new NotSeen("proceeding");
    const { caseId, procedureKey, version } = proceeding;
    const steps = await stepsOf(tx, actor, proceeding);
    const all = [...steps, ...ownActs(actor, proceeding)];
    const commands = [...all.filter((one) => !one.refused), ...all.filter((one) => one.refused)];
    return { proceedingId, caseId, procedureKey, version, commands };
  });
}

async function stepsOf(
  tx: Transaction,
  actor: MemberActor,
  proceeding: Proceeding,
): Promise<RowCommand[]> {
  const procedure = procedureOf(proceeding.procedureKey);
  const facts = await gateFacts(tx, actor, proceeding);
  return Object.keys(procedure.actions).flatMap((action): RowCommand[] => {
    const verdict = gate(procedure, action, facts);
    const shortcut = shortcutOf(proceeding.procedureKey, action);
    if (!verdict.open && !shortcut && elsewhere.includes(verdict.because)) return [];
    const refused = verdict.open ? null : `closed.${verdict.because}`;
    return [{ is: "step", action, shortcut, refused }];
  });
}

function shortcutOf(procedureKey: string, action: string): Shortcut | null {
  return shortcuts.find((shortcut) => actionMeant(shortcut, procedureKey) === action) ?? null;
}

/** The action that a shortcut means in a procedure; undefined where it has none for it. */
export function actionMeant(shortcut: Shortcut, procedureKey: string): string | undefined {
  const { actions } = procedureOf(procedureKey);
  return meantBy[shortcut]?.find((action) => Object.hasOwn(actions, action));
}

function ownActs(actor: MemberActor, proceeding: Proceeding): RowCommand[] {
  const role = actorRefusal(actor);
  const over = proceeding.phase === "closed" ? "cases.proceedingClosed" : null;
  const aside = snoozeRefusal(proceeding, actor);
  const act = (name: OwnAct, refused: string | null): RowCommand => ({
    is: "act",
    act: name,
    shortcut: name,
    refused: role ?? refused,
  });
  return [
    act("assign-me", null),
    act("assign", null),
    act("refer", over),
    act("duplicate", over && "linkedCases.notHandled"),
    act("snooze", aside),
    act("snooze-until", aside),
  ];
}
