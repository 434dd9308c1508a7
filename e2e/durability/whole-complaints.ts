import assert from "node:assert/strict";
import type { Sql } from "postgres";

/**
 * Every complaint that is kept is kept with all that belongs to it, none that was acknowledged is
 * missing, and nothing lies about without its case.
 */
export async function areWhole(owner: Sql, acknowledged: readonly string[]): Promise<void> {
  const kept = await owner<{ id: string; whole: boolean }[]>`
    select c.id, (
      exists (select from complaints k where k.case_id = c.id)
      and (select count(*) = 2 from parties p where p.case_id = c.id)
      and (select count(*) = 1 from proceedings p where p.case_id = c.id and p.due_at is not null)
      and (select count(*) = 1 from clocks k where k.case_id = c.id)
      and (select count(*) = c.head_seq and max(seq) = c.head_seq from events e where e.case_id = c.id)
      and c.head_seq > 0
    ) as whole from cases c`;
  assert.deepEqual(
    kept.filter(({ whole }) => !whole),
    [],
    "half a command was kept",
  );
  const ids = new Set(kept.map(({ id }) => id));
  assert.deepEqual(
    acknowledged.filter((id) => !ids.has(id)),
    [],
    "an acknowledged one is lost",
  );
  const strays = await owner`
    select 'events' from events e where not exists (select from cases c where c.id = e.case_id)
    union all select 'grants' from grants g where not exists (select from cases c where c.id = g.case_id)`;
  assert.deepEqual([...strays], []);
}
