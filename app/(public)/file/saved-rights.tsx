import { getLocale } from "next-intl/server";
import { sayer } from "#app/(public)/say";
import type { MemberActor } from "#lib/access/actor";
import { listRights } from "#lib/rights/list-rights";
import { type RightKind, rightKinds } from "#lib/routing/vocabulary";
import { Button } from "#ui/button";
import { Section } from "#ui/section";
import { pickRight } from "./actions";

type Props = { actor: MemberActor; draftId: string; isNew?: boolean };

/** The rights that are already known: one press answers the whole task. */
export async function SavedRights({ actor, draftId, isNew = false }: Props) {
  const [say, locale, rights] = await Promise.all([
    sayer("filing.right"),
    getLocale(),
    listRights(actor),
  ]);
  if (rights.length === 0) return null;
  return (
    <div className="mb-10">
      <Section title={say("saved")} lead={say("savedLead")}>
        <form action={pickRight}>
          <input type="hidden" name="draftId" value={draftId} />
          {isNew && <input type="hidden" name="isNew" value="yes" />}
          <ul className="max-h-[24rem] overflow-y-auto border border-rule bg-sheet print:max-h-none print:overflow-visible">
            {rights.map((right) => (
              <li
                key={right.id}
                className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 border-b border-rule px-4 py-3 last:border-b-0"
              >
                <div className="min-w-0" id={`right-${right.id}`}>
                  <p className="font-semibold">{right.title}</p>
                  <p className="text-fine text-quiet">
                    {rightKinds[right.kind as RightKind][locale]} {right.identifier}
                    {!right.own && ` · ${right.holder[locale]}`}
                  </p>
                </div>
                <Button
                  type="submit"
                  name="rightId"
                  value={right.id}
                  aria-describedby={`right-${right.id}`}
                >
                  {say("use")}
                </Button>
              </li>
            ))}
          </ul>
        </form>
      </Section>
      <h2 className="mt-10 text-title-2 font-semibold">{say("other")}</h2>
    </div>
  );
}
