import type { ImportKind } from "#lib/sheet-imports/columns";

/** Where sheets of a kind are uploaded; each one's own page lies under it. */
export const pageOfKind: Record<ImportKind, string> = {
  complaints: "/file/sheets",
  rights: "/rights/sheets",
};
