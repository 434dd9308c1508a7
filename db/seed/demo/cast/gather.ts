import { organizations } from "#db/schema/organizations";
import { agents, demoKey } from "#db/seed/demo/cast/agents";
import { type Company, readCompany } from "#db/seed/demo/cast/company";
import { giveAuthorities } from "#db/seed/demo/cast/give-authorities";
import { holders } from "#db/seed/demo/cast/holders";
import { insertOrganizations } from "#db/seed/demo/cast/insert-organizations";
import {
  accountHolders,
  filerOfParty,
  insertPeople,
  staffOf,
} from "#db/seed/demo/cast/insert-people";
import { insertRights } from "#db/seed/demo/cast/insert-rights";
import { respondentsHere } from "#db/seed/demo/cast/respondents";
import { demoRights } from "#db/seed/demo/cast/rights";
import { instantAt } from "#db/seed/demo/plan/moment";
import { demoPassword } from "#db/seed/demo-accounts";
import { inTransaction } from "#db/transaction";
import { hashPassword } from "#lib/auth/password-hash";
import { addDays, type PlainDate } from "#lib/calendar/plain-date";

export type Cast = { company: Company; rightIds: ReadonlyMap<string, string> };

/**
 * Brings everybody together whom the tales need: organizations, people with their seats, rights and
 * authorities. What is there already stays, so it may be called again.
 * @param bodies the keys of the bodies that handle something.
 */
export async function gather(bodies: readonly string[], today: PlainDate): Promise<Cast> {
  const since = instantAt(addDays(today, -600), 600);
  const passwordHash = await hashPassword(demoPassword);
  const cast = await inTransaction({ kind: "system" }, async (tx) => {
    await insertOrganizations(tx, since);
    const found = await tx
      .select({ id: organizations.id, key: organizations.key })
      .from(organizations);
    const idOf = new Map(found.flatMap(({ id, key }) => (key ? [[key, id] as const] : [])));
    const parties = [
      ...[...holders, ...agents].map(({ key }) => demoKey(key)),
      ...respondentsHere.map(({ key }) => key),
    ];
    const seated = [
      ...accountHolders(passwordHash),
      ...bodies.flatMap((key) => staffOf(key, key.endsWith("protection-center"))),
      ...parties.map(filerOfParty),
    ];
    await insertPeople(tx, seated, idOf, since);
    const company = await readCompany(tx);
    return { company, rightIds: await insertRights(tx, company, demoRights(today), since) };
  });
  await giveAuthorities(cast.company, today);
  return cast;
}
