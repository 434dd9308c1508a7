import type { Messages } from "#lib/messages/shape";
import type { search as zh } from "#lib/messages/zh/search";

export const search: Messages<typeof zh> = {
  title: "Search",
  titleOf: "Search for “{typed}”",
  label: "Search cases",
  field:
    "Case or document number, credit code, number of a right, shop or listing, name, address, telephone or text",
  placeholder: "Number, name, text …",
  go: "Search",
  empty: "Type what you are looking for",
  emptyText:
    "A case or document number, a credit code, the number of a trademark or patent, the address of a shop or the number of a listing, a name, an address, a telephone number, or any text; one Chinese character is enough. Several words, parted by spaces, must all be there.",
  none: "Nothing found",
  noneText:
    "No case that you may see has “{typed}”. Try fewer words, or a case number or identifier.",
  page: "First what is exactly that number or name, then cases about it, then cases in which it was written; the latest filed first in each.",
  first: "Back to the first page",
  places: { exact: "Exact match", about: "Name, address, number", written: "Text" },
  sources: {
    title: "Case",
    party: "Party",
    complaint: "Complaint",
    event: "Timeline",
    evidence: "Evidence note",
  },
};
