import type { SectionKey } from "#lib/complaints/answers";
import { messages } from "#lib/messages/all";
import { conducts, rightKinds, venues } from "#lib/routing/vocabulary";
import type { Locale } from "#lib/web/locale";
import type { Words } from "#lib/words";

/** What a sheet is of. */
export const importKinds = ["complaints", "rights"] as const;

export type ImportKind = (typeof importKinds)[number];

/** The values that a cell may hold, by how they are kept, with their words. */
export type Choices = Record<string, Words>;

/** A section and field of the complaint's form, or a saved right: its number, and its holder's name. */
export type ColumnKey = `${SectionKey}.${string}` | "saved.right" | "saved.holder";

type Rest = {
  isNeeded?: true;
  /** `regions`: those of the installation. */
  choices?: Choices | "regions";
  isDay?: true;
};

export type Column = Rest & { key: ColumnKey; name: Words };

const { none: _tip, ...kindsOfRight } = rightKinds;
const needed = { isNeeded: true } as const;
const day = { isDay: true } as const;

/** The columns of each kind of sheet, in their order. */
export const columnsOf: Record<ImportKind, readonly Column[]> = {
  complaints: [
    column("saved.right", needed),
    column("saved.holder"),
    column("respondent.name", needed),
    column("respondent.kind", { ...needed, choices: said("filing.respondent.kinds") }),
    column("respondent.shopUrl"),
    column("respondent.creditCode"),
    column("respondent.region", { choices: "regions" }),
    column("respondent.address"),
    column("respondent.phone"),
    column("conduct.conduct", { ...needed, choices: conducts }),
    column("conduct.venue", { ...needed, choices: venues }),
    column("conduct.placeOfConduct", { ...needed, choices: "regions" }),
    column("conduct.placeDetail"),
    column("conduct.conductDate", { ...needed, ...day }),
    column("conduct.description", needed),
    column("conduct.turnover"),
  ],
  rights: [
    column("right.kind", { ...needed, choices: kindsOfRight }),
    column("right.identifier"),
    column("right.title", needed),
    column("right.status", { choices: said("filing.right.statuses") }),
    column("right.niceClass"),
    column("right.validFrom", day),
    column("right.validUntil", day),
    column("right.lapsedOn", day),
    column("right.evaluationReport", { choices: said("filing.right.reports") }),
    column("right.customsRecordal", { choices: { yes: said("common").yes ?? { zh: "", en: "" } } }),
  ],
};

/** A column of a kind of sheet by its key; undefined for a key that it has not. */
export function columnOf(kind: ImportKind, key: string): Column | undefined {
  return columnsOf[kind].find((one) => one.key === key);
}

/** What stands over a column, with a star where it must be filled. */
export function headOf({ name, isNeeded }: Column, locale: Locale): string {
  return isNeeded ? `${name[locale]} *` : name[locale];
}

function column(key: ColumnKey, rest: Rest = {}): Column {
  const [section = "", field = ""] = key.split(".");
  const name = said(`sheetImports.columns.${section}`)[field];
  if (!name) throw new Error(`no name for the column ${key}`);
  return { key, name, ...rest };
}

/** The words of one group of messages, in both languages. */
function said(path: string): Choices {
  const [zh, en] = [groupAt(messages.zh, path), groupAt(messages.en, path)];
  const pairs = Object.keys(zh).map((key) => [key, { zh: zh[key] ?? "", en: en[key] ?? "" }]);
  return Object.fromEntries(pairs);
}

function groupAt(all: object, path: string): Record<string, string> {
  return path.split(".").reduce((group, key) => (group as never)[key], all) as never;
}
