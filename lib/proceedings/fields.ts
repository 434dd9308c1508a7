import type { LimitKey } from "#lib/law/limits/limits";
import type { Field } from "#lib/proceedings/procedure";

/** A few plain words for procedure tables: `reason: text(2000)`, `servedOn: pastDay`. */
export const text = (most: number, rows = 4): Field => ({
  kind: "text",
  required: true,
  most,
  rows,
});

export const optionalText = (most: number, rows = 3): Field => ({
  kind: "text",
  required: false,
  most,
  rows,
});

/** The options keep their literal types, so that a missing word for one fails the type check. */
export const choice = <const O extends readonly string[]>(...options: O) =>
  ({ kind: "choice", required: true, options }) as const satisfies Field;

export const choices = <const O extends readonly string[]>(...options: O) =>
  ({ kind: "choices", required: true, options }) as const satisfies Field;

/** A day on which something was done: today or before. */
export const pastDay: Field = { kind: "date", required: true, not: "after-today" };

/** A day to come; `notice` is the least notice that the law asks for. */
export const comingDay = (notice?: LimitKey): Field => ({
  kind: "date",
  required: true,
  not: "before-today",
  notice,
});

export const yuan = (required = true): Field => ({ kind: "yuan", required });

export const tick: Field = { kind: "tick", required: true };
