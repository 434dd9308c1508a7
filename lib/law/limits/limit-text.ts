import type { PlainDate } from "#lib/calendar/plain-date";
import { type Citation, type LawKey, laws } from "#lib/law/laws";
import type {
  Expiry,
  Extension,
  LimitKind,
  LimitVersion,
  PauseReason,
  Unit,
} from "#lib/law/limits/limit-version";
import type { Words } from "#lib/words";

/** A limit as its file writes it: without the key that it stands under. */
export type LimitText = Omit<LimitVersion, "key">;

export type LimitTable = Readonly<Record<string, readonly LimitText[]>>;

type More = {
  kind?: LimitKind;
  before?: boolean;
  excludes?: readonly PauseReason[];
  extensions?: readonly Extension[];
  validFrom?: PlainDate;
  validTo?: PlainDate;
};

/**
 * One wording of a limit. It is statutory, runs forward, excludes nothing and cannot be lengthened
 * unless `more` says so; it is valid from the day its law came into force.
 */
export function limit(
  amount: number,
  unit: Unit,
  citation: Citation,
  trigger: Words,
  [expiry, onExpiry]: readonly [Expiry, Words],
  more: More = {},
): LimitText {
  const { kind = "statutory", before = false, excludes = [], extensions = [] } = more;
  const validFrom = more.validFrom ?? laws[citation.law].inForceFrom;
  const valid = { validFrom, validTo: more.validTo ?? null };
  const text = { kind, amount, unit, before, citation, trigger, onExpiry, expiry };
  return { ...text, excludes, extensions, ...valid };
}

/** A lengthening by so much, or by what is reasonable (null), on an approver's word. */
export function extendBy(
  amount: number | null,
  unit: Unit,
  approver: Words,
  citation: Citation,
): Extension {
  return { amount, unit, approver, citation };
}

/** A citation checked against the text of the law. */
export function seen(law: LawKey, article: string): Citation {
  return { law, article, confirmed: true };
}

/** A citation recalled and not yet checked; without an article where that is not known. */
export function recalled(law: LawKey, article = ""): Citation {
  return { law, article, confirmed: false };
}
