import type { CommandList } from "#lib/web/command-list";

/** What the server said of a line as it was at a version; asked ahead while the line has the focus. */
const known = new Map<string, Promise<CommandList | null>>();

/** Everything that may be done now with a line, or without one; null when it cannot be asked. */
export function commandsOf(line: HTMLElement | null): Promise<CommandList | null> {
  const id = line?.dataset.proceeding;
  const key = `${id} ${line?.dataset.version}`;
  const asked = known.get(key) ?? ask(id);
  known.set(key, asked);
  asked.then((list) => list ?? known.delete(key));
  return asked;
}

/** Forgets what was said: something has changed. */
export function forgetCommands(): void {
  known.clear();
}

async function ask(id: string | undefined): Promise<CommandList | null> {
  try {
    const answer = await fetch(`/api/queue/commands${id ? `?proceeding=${id}` : ""}`);
    return answer.ok ? ((await answer.json()) as CommandList) : null;
  } catch {
    return null;
  }
}
