import { acting } from "#lib/access/act";
import type { MemberActor } from "#lib/access/actor";
import { assignableMembers } from "#lib/proceedings/assignable-members";
import { type Completions, completeFilter } from "#lib/queue/filter/complete";
import { longestFilter } from "#lib/queue/filter/parse";
import type { Words } from "#lib/words";

/**
 * What a filter may go on with where its text ends. Names are those of the actor's own organization
 * alone, whatever was typed. One statement.
 */
export async function offerCompletions(
  actor: MemberActor,
  text: string,
  language: keyof Words,
): Promise<Completions> {
  const officers = await acting(actor, (tx) => assignableMembers(tx, actor));
  const names = officers.map(({ name }) => name);
  const typed = text.slice(0, longestFilter);
  return completeFilter(typed, typed.length, language, names);
}
