import { eq } from "drizzle-orm";
import { organizations } from "#db/schema/organizations";
import { people } from "#db/schema/people";
import { inTransaction } from "#db/transaction";
import { type Role, roles } from "#lib/access/roles";
import { findLink } from "#lib/auth/one-time-links";
import type { Words } from "#lib/words";

/** What the holder of an invitation is told before taking it. */
export type InvitationOffer = {
  personId: string;
  personName: string;
  email: string;
  hasPassword: boolean;
  organization: Words;
  roles: Words[];
};

/** The offer behind an invitation's token, or null when it was used, ran out or never was. */
export async function invitation(token: string): Promise<InvitationOffer | null> {
  return inTransaction({ kind: "sign-in" }, async (tx) => {
    const link = await findLink(tx, "invitation", token, new Date());
    if (!link?.personId || !link.organizationId) return null;
    const [offer] = await tx
      .select({ person: people, zh: organizations.nameZh, en: organizations.nameEn })
      .from(people)
      .innerJoin(organizations, eq(organizations.id, link.organizationId))
      .where(eq(people.id, link.personId));
    if (!offer || offer.person.disabledAt) return null;
    const { person, ...organization } = offer;
    return {
      personId: person.id,
      personName: person.name,
      email: person.email,
      hasPassword: person.passwordHash !== null,
      organization,
      roles: (link.roles ?? []).map((role) => roles[role as Role]),
    };
  });
}
