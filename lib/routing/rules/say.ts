import type { Condition, FactPath, Scalar } from "#lib/routing/condition";
import type { FindingKey } from "#lib/routing/findings/finding-keys";
import type { ProcedureKey } from "#lib/routing/vocabulary";

/** The fact has one of the values. */
export const is = (fact: FactPath, ...values: Scalar[]): Condition => ({ fact, in: values });

export const all = (...parts: Condition[]): Condition => ({ all: parts });
export const any = (...parts: Condition[]): Condition => ({ any: parts });
export const not = (part: Condition): Condition => ({ not: part });
export const term = (key: string): Condition => ({ term: key });
export const finding = (key: FindingKey): Condition => ({ finding: key });

/** The chosen lead runs through one of the procedures. */
export const leadsThrough = (...procedures: ProcedureKey[]): Condition => ({
  leadsThrough: procedures,
});
