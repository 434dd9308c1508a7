import { parseArgs } from "node:util";
import postgres from "postgres";
import { organizationOf } from "#e2e/arrange/organizations";
import { companySeat, seatIn } from "#e2e/arrange/seats";
import { atRest, withoutSchedule } from "#e2e/bench/at-rest";
import { cookieOf, type Installation, install } from "#e2e/bench/installation";
import { loadCases } from "#e2e/bench/load-cases";
import { memoryAfter } from "#e2e/bench/memory";
import { fullScans } from "#e2e/bench/plans";
import { print, printHead, type Row } from "#e2e/bench/print";
import { scriptBytes } from "#e2e/bench/requests";
import { templateCases } from "#e2e/bench/template-cases";
import { rounded } from "#e2e/bench/timing";
import { vitalsOf } from "#e2e/bench/vitals";
import { type Bench, deepPage, kase, queue, search, sweep } from "#e2e/bench/works";
import { act, file } from "#e2e/bench/written-works";
import { untilAskedToStop } from "#lib/operations/until-asked-to-stop";
import { queueFor } from "#lib/queue/queue-for";
import { gramQuery, termsOf } from "#lib/search/fold";

const districts = ["08", "05", "06", "07", "01", "02", "09", "11", "12", "13", "14", "15", "16"];

const { values } = parseArgs({
  options: { json: { type: "boolean" }, sizes: { type: "string", default: "10k,100k,1m" } },
});
const sizes = values.sizes.split(",").map(sizeOf);
// A million cases take 40 GB: whoever stops it in the middle gets them back.
const asked = untilAskedToStop().then(() => 130);
const installation = await install();
try {
  process.exitCode = await Promise.race([run(installation), asked]);
} finally {
  await installation.stop();
}
process.exit();

async function run(at: Installation): Promise<number> {
  const floor = postgres(at.ownerUrl, { max: 8, onnotice: () => {} });
  const bodies = await Promise.all(
    districts.map(async (code) => (await organizationOf(`market-supervision-1101${code}`)).id),
  );
  const templates = await templateCases();
  const officer = await seatIn("market-supervision-110108");
  const filer = await companySeat();
  const cookie = await cookieOf(officer);
  await at.startWeb();
  await withoutSchedule(floor);
  let faults = 0;
  for (const size of sizes) {
    tell(`loading ${size} cases`);
    await loadCases(at.ownerUrl, templates, bodies, size);
    const bench = { installation: at, officer, filer, cookie, ...(await someCase(officer, floor)) };
    printHead(values.json ?? false);
    for (const work of [queue, kase, search, file, act, deepPage, sweep]) {
      await atRest(floor);
      const measured = await work(bench, floor);
      print({ size, ...measured, ratio: rounded(measured.ratio) } as Row, values.json ?? false);
    }
    for (const scan of await fullScans(at.runtimeUrl, bench)) {
      faults += 1;
      console.error(`✖ read from end to end at ${size} cases: ${scan}`);
    }
  }
  // The sweep has left the worker some thousands of jobs.
  await atRest(floor);
  await printPages(at, cookie);
  await floor.end();
  return faults > 0 ? 1 : 0;
}

/** A case of the officer's queue, and the part of its respondent's name that comes closest to 200 hits. */
async function someCase(officer: Bench["officer"], floor: postgres.Sql) {
  const { rows } = await queueFor({ ...officer, now: new Date() }, { view: "all" });
  const { caseId, respondent } = rows[10]!;
  const signs = [...respondent!].slice(0, 6);
  const parts = signs.flatMap((_, from) =>
    [2, 3, 4, 5].flatMap((many) =>
      from + many > signs.length ? [] : [signs.slice(from, from + many).join("")],
    ),
  );
  const hits = await Promise.all(
    parts.map(async (part) => {
      const [row] = await floor<{ hits: number }[]>`select count(distinct case_id)::int as hits
        from case_texts where grams @@ ${gramQuery(termsOf(part))}::tsquery`;
      return { part, away: Math.abs(Math.log((row?.hits ?? 0) / 200)) };
    }),
  );
  hits.sort((a, b) => a.away - b.away);
  return { caseId, respondent: hits[0]!.part };
}

/** What does not depend on how many cases there are: a page as it is felt, its scripts, memory of the web process. */
async function printPages(at: Installation, cookie: string) {
  const scripts = {
    home: await scriptBytes(`${at.address}/`),
    filing: await scriptBytes(`${at.address}/file`),
    desk: await scriptBytes(`${at.address}/desk`, cookie),
  };
  const vitals = await vitalsOf(at.address, cookie, ["/", "/file", "/desk"]);
  const memory = await memoryAfter(at.address, cookie, 10_000);
  if (values.json) console.log(JSON.stringify({ scripts, vitals, memory }));
  else {
    const kilo = (bytes: number) => `${Math.round(bytes / 1024)} KB`;
    console.log(
      `\nscripts at once (gzip): home ${kilo(scripts.home)}, filing ${kilo(scripts.filing)}, desk ${kilo(scripts.desk)}`,
    );
    console.log("on a phone with a slow line:");
    for (const { page, largestPaint, interaction, shift } of vitals)
      console.log(
        `  ${page}: largest paint after ${largestPaint} ms, keys shown within ${interaction} ms, layout shift ${shift}`,
      );
    console.log(
      `largest web process: ${memory.before} MB, after 10,000 more requests ${memory.after} MB`,
    );
  }
}

function sizeOf(text: string): number {
  const [, digits, unit] = /^(\d+)([km]?)$/i.exec(text.trim()) ?? [];
  if (!digits) throw new Error(`--sizes takes sizes as 10k,100k,1m and not “${text}”.`);
  return Number(digits) * { "": 1, k: 1000, m: 1_000_000 }[unit!.toLowerCase() as "" | "k" | "m"];
}

function tell(line: string) {
  if (!values.json) console.log(`\n${line} …`);
}
