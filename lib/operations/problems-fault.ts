import type { Problem } from "#lib/operations/problem";
import { words } from "#lib/operations/terminal";

/** The product cannot start before these are put right. */
export class ProblemsFault extends Error {
  readonly problems: Problem[];

  constructor(title: "problemsTitle" | "databaseProblemsTitle", problems: Problem[]) {
    super(words(title, { count: problems.length }));
    this.problems = problems;
  }
}

/** @throws ProblemsFault when there is any. */
export function requireNone(
  title: "problemsTitle" | "databaseProblemsTitle",
  problems: Problem[] | undefined,
): void {
  if (problems?.length) throw new ProblemsFault(title, problems);
}
