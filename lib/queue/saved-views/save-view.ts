import { and, eq, isNull, sql } from "drizzle-orm";
import { z } from "zod";
import { savedViews } from "#db/schema/queue";
import type { Transaction } from "#db/transaction";
import { acting } from "#lib/access/act";
import type { MemberActor } from "#lib/access/actor";
import { newId } from "#lib/access/new-id";
import { Refusal } from "#lib/access/refusal";
import { longestFilter } from "#lib/queue/filter/parse";
import { readFilter } from "#lib/queue/filter/read-filter";
import { keptLayout } from "#lib/queue/kept-layout";
import { type LayoutWords, readLayout } from "#lib/queue/layout";
import { mostSavedViews } from "#lib/queue/saved-views/saved-views-of";
import { workViews } from "#lib/queue/views";
import { loadCalendar } from "#lib/working-days/load-calendar";

const name = z
  .string()
  .trim()
  .min(1, "savedViews.nameMissing")
  .max(40, "savedViews.nameLong")
  .regex(/^\P{Cc}*$/u, "savedViews.nameSigns");

export const saveViewInput = z.object({
  name,
  shared: z.boolean(),
  view: z.enum(workViews),
  filter: z.string().trim().max(longestFilter, "savedViews.filterWrong"),
  columns: z.string().max(200).optional(),
  group: z.string().max(20).optional(),
  lines: z.string().max(20).optional(),
});

/**
 * Saves a filter with its view and columns under a name; what the columns leave out is as the actor
 * has the queue now. A name that the actor has used before takes what is saved now.
 * @returns the view's id.
 * @throws Refusal `checkAnswers` for a filter that cannot be read, `savedViews.tooMany`.
 */
export function saveView(
  actor: MemberActor,
  wanted: z.infer<typeof saveViewInput>,
): Promise<string> {
  return acting(actor, async (tx) => {
    await assertReadable(tx, actor, wanted.filter);
    await assertRoom(tx, actor, wanted.name);
    const { name, shared, view, filter } = wanted;
    const said = {
      shared,
      view,
      filter,
      ...(await layoutWords(tx, actor, wanted)),
      savedAt: actor.now,
    };
    const { organizationId, personId } = actor;
    const [row] = await tx
      .insert(savedViews)
      .values({ id: newId(), organizationId, personId, name, ...said })
      .onConflictDoUpdate({
        target: [savedViews.organizationId, savedViews.personId, savedViews.name],
        targetWhere: sql`dropped_at is null`,
        set: said,
      })
      .returning({ id: savedViews.id });
    return row!.id;
  });
}

async function assertReadable(tx: Transaction, actor: MemberActor, filter: string): Promise<void> {
  const { errors } = readFilter(filter, { now: actor.now, calendar: await loadCalendar(tx) });
  if (errors.length > 0)
    throw new Refusal("checkAnswers", {}, { filter: "savedViews.filterWrong" });
}

async function assertRoom(tx: Transaction, actor: MemberActor, name: string): Promise<void> {
  const kept = await tx
    .select({ name: savedViews.name })
    .from(savedViews)
    .where(and(eq(savedViews.personId, actor.personId), isNull(savedViews.droppedAt)));
  const isNew = !kept.some((view) => view.name === name);
  if (isNew && kept.length >= mostSavedViews)
    throw new Refusal("savedViews.tooMany", { most: mostSavedViews });
}

async function layoutWords(tx: Transaction, actor: MemberActor, asked: LayoutWords) {
  const { columns, group, lines } = readLayout(asked, await keptLayout(tx, actor));
  return { columns: columns.join(), grouping: group, lines };
}
