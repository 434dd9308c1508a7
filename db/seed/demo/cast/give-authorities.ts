import { authorities } from "#db/schema/organizations";
import { agents, demoKey } from "#db/seed/demo/cast/agents";
import type { Company } from "#db/seed/demo/cast/company";
import { instantAt } from "#db/seed/demo/plan/moment";
import { inTransaction } from "#db/transaction";
import { addDays, type PlainDate } from "#lib/calendar/plain-date";
import { giveAuthority, revokeAuthority } from "#lib/organizations/authorities";

/** What the agents of the demonstration may do; the rest their holders do themselves. */
export const givenScope = ["file", "supplement", "settle"] as const;

type Given = {
  holder: string;
  agent: string;
  from: PlainDate;
  until: PlainDate;
  revoked?: PlainDate;
};

/**
 * Lets the agents act for their holders: most for a good while yet, two until the next days, and
 * two that were taken back. Nothing is given again where it was given before.
 */
export async function giveAuthorities(company: Company, today: PlainDate): Promise<void> {
  const before = await inTransaction({ kind: "system" }, (tx) => tx.select().from(authorities));
  const isGiven = ({ holder, agent, from }: Given) =>
    before.some(
      (row) =>
        row.holderOrganizationId === company.id(holder) &&
        row.agentOrganizationId === company.id(agent) &&
        row.validFrom === from,
    );
  for (const given of everyAuthority(today)) if (!isGiven(given)) await give(company, given);
}

function everyAuthority(today: PlainDate): Given[] {
  const from = addDays(today, -500);
  const lasting = agents.flatMap((agent) =>
    agent.actsFor.map((holder, index) => ({
      holder: demoKey(holder),
      agent: demoKey(agent.key),
      from,
      until: addDays(today, index === 1 ? 9 : 200 + index * 90),
    })),
  );
  const takenBack = [
    { holder: demoKey("yilan"), agent: demoKey("hengxin") },
    { holder: demoKey("tongqu"), agent: demoKey("zhengheng") },
  ].map((pair) => ({
    ...pair,
    from: addDays(today, -400),
    until: addDays(today, 330),
    revoked: addDays(today, -60),
  }));
  return [...lasting, ...takenBack];
}

async function give(company: Company, { holder, agent, from, until, revoked }: Given) {
  const at = (day: PlainDate) => company.actor(holder, ["filer"], holder, instantAt(day, 600));
  const id = await giveAuthority(at(from), company.id(holder), {
    agentOrganizationId: company.id(agent),
    scope: [...givenScope],
    validFrom: from,
    validUntil: until,
  });
  if (revoked) await revokeAuthority(at(revoked), id);
}
