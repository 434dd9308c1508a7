import { execSync } from "node:child_process";
import { readFileSync } from "node:fs";

const pid = execSync("pgrep -f lib/web/serve.ts").toString().trim().split("\n")[0]!;
for (const one of readFileSync(`/proc/${pid}/environ`, "utf8").split("\0")) {
  const i = one.indexOf("=");
  const k = one.slice(0, i);
  if (/^(QIHENG|NEXT|EVIDENCE)/.test(k)) process.env[k] = one.slice(i + 1);
}
const { runtimeConnection } = await import("#db/connection");
const { inTransaction } = await import("#db/transaction");
const { queueFor } = await import("#lib/queue/queue-for");
const { sql } = runtimeConnection();
const owner = (await import("postgres")).default(process.argv[2]!, { max: 1 });
const [a] =
  await owner`select m.id as "memberId", m.person_id as "personId", m.organization_id as "organizationId" from members m join organizations o on o.id = m.organization_id where o.key = 'market-supervision-110108' and 'officer' = any(m.roles) limit 1`;
const actor = { kind: "member", roles: ["officer"], ...a, now: new Date() } as never;
const [r] =
  await owner`select x.name from parties x join proceedings p on p.case_id = x.case_id where x.role='respondent' and p.organization_id = ${a!.organizationId} and p.phase <> 'closed' order by p.due_at desc limit 1`;
for (const text of [r!.name, "青禾", "没有的词"]) {
  for (let i = 0; i < 3; i++) {
    const t = performance.now();
    const { rows } = await queueFor(actor, {
      view: "all",
      filter: { is: "one", condition: { is: "words", text } },
    } as never);
    console.log(text, rows.length, (performance.now() - t).toFixed(0), "ms");
  }
}
void inTransaction;
void sql;
process.exit();
