import { and, eq, isNotNull, ne } from "drizzle-orm";
import { complaintDrafts } from "#db/schema/cases";
import { organizations } from "#db/schema/organizations";
import type { Transaction } from "#db/transaction";
import type { MemberActor } from "#lib/access/actor";
import { Refusal } from "#lib/access/refusal";

/** The most templates of one organization, and the most characters of a template's name. */
export const mostTemplates = 50;
export const longestTemplateName = 60;

/**
 * A template's name as it is kept, in one line.
 * @throws Refusal `filing.templateNameMissing`, `filing.templateNameLong`, `filing.signs`
 */
export function templateName(typed: string): string {
  const name = typed.replaceAll(/\s+/gu, " ").trim();
  if (!name) throw new Refusal("filing.templateNameMissing");
  if ([...name].length > longestTemplateName) throw new Refusal("filing.templateNameLong");
  if (!name.isWellFormed() || /\p{Cc}/u.test(name)) throw new Refusal("filing.signs");
  return name;
}

/**
 * Sees that the actor's organization has no other template of this name; two at once wait for each
 * other at the organization's row.
 * @returns how many templates it has besides. @throws Refusal `filing.templateNameKnown`
 */
export async function mustBeFree(
  tx: Transaction,
  { organizationId }: MemberActor,
  name: string,
  draftId: string,
): Promise<number> {
  const own = eq(organizations.id, organizationId);
  await tx.select({ id: organizations.id }).from(organizations).where(own).for("no key update");
  const others = await tx
    .select({ name: complaintDrafts.templateName })
    .from(complaintDrafts)
    .where(
      and(
        eq(complaintDrafts.organizationId, organizationId),
        isNotNull(complaintDrafts.templateName),
        ne(complaintDrafts.id, draftId),
      ),
    );
  if (others.some((other) => other.name === name)) throw new Refusal("filing.templateNameKnown");
  return others.length;
}
