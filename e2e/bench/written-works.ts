import type postgres from "postgres";
import { filed, trademarkAnswers } from "#e2e/arrange/complaints";
import { taken } from "#e2e/arrange/lanes";
import { atRest } from "#e2e/bench/at-rest";
import { rawAct } from "#e2e/bench/raw-act";
import { rawFiling } from "#e2e/bench/raw-filing";
import { countAnew, counted } from "#e2e/bench/statements";
import { rounded, type Timing, timed } from "#e2e/bench/timing";
import type { Bench, Measured } from "#e2e/bench/works";

/** Filing by its command, eight at once, beside the same rows written raw in one transaction each. */
export async function file({ filer }: Bench, floor: postgres.Sql): Promise<Measured> {
  const once = () => filed({ ...filer, now: new Date() }, trademarkAnswers(filer));
  const ours = await eightAtOnce(floor, "product", once);
  const { caseId } = await filed(filer, trademarkAnswers(filer));
  await atRest(floor);
  const raw = await eightAtOnce(floor, "measuring", await rawFiling(floor, caseId));
  return beside("file", ours, raw);
}

/** A step in a proceeding with its event, eight at once in as many cases, beside the same rows written raw. */
export async function act({ officer }: Bench, floor: postgres.Sql): Promise<Measured> {
  const steps = await floor<{ id: string; kase: string }[]>`
    select id, case_id as kase from proceedings where organization_id = ${officer.organizationId}
      and phase <> 'closed' and procedure_key = 'market-supervision-penalty'
    order by due_at desc limit 320`;
  const input = { step: "accounts", note: "调取近三个月销售流水。" };
  const now = new Date();
  const ours = await eightAtOnce(floor, "product", (turn) =>
    taken({ ...officer, now }, steps[turn]!.id, "record-step", input),
  );
  const raw = await eightAtOnce(floor, "measuring", (turn) =>
    rawAct(floor, steps[turn]!.kase, steps[turn]!.id),
  );
  return beside("act", ours, raw);
}

const times = 240;

/** @property databaseMs of the database's own time for one, what the worker does of it included. */
type Written = Timing & { databaseMs: number };

async function eightAtOnce(
  floor: postgres.Sql,
  whose: "product" | "measuring",
  work: (turn: number) => Promise<unknown>,
): Promise<Written> {
  await timed({ times: 80, clients: 8 }, work);
  await atRest(floor);
  await countAnew(floor);
  const timing = await timed({ times, clients: 8 }, (turn) => work(turn + 80));
  await atRest(floor);
  return { ...timing, databaseMs: rounded((await counted(floor, whose)).took / times) };
}

function beside(work: "file" | "act", ours: Written, raw: Written): Measured {
  const { p50, p95, perSecond, databaseMs } = ours;
  return {
    work,
    ours: { p50, p95, perSecond, databaseMs },
    floor: { p50: raw.p50, perSecond: raw.perSecond, databaseMs: raw.databaseMs },
    ratio: raw.perSecond / perSecond,
  };
}
