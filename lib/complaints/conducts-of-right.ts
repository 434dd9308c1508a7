import { type Conduct, conducts, type RightKind } from "#lib/routing/vocabulary";

const patent: Conduct[] = [
  "makes-patented-product",
  "sells-infringing-goods",
  "exhibits-infringing-goods",
  "uses-patented-process",
  "counterfeits-patent",
  "exceeds-licence",
  "exports-counterfeit-goods",
  "imports-counterfeit-goods",
];
const copyright: Conduct[] = [
  "online-dissemination",
  "copies-works",
  "sells-infringing-goods",
  "exhibits-infringing-goods",
  "exceeds-licence",
  "exports-counterfeit-goods",
  "imports-counterfeit-goods",
];
const abroad: Conduct[] = ["accused-abroad", "infringed-abroad"];

const table: Record<RightKind, Conduct[]> = {
  "invention-patent": [...patent, ...abroad],
  "utility-model-patent": [...patent.filter((one) => one !== "uses-patented-process"), ...abroad],
  "design-patent": [...patent.filter((one) => one !== "uses-patented-process"), ...abroad],
  trademark: [
    "sells-counterfeit-goods",
    "makes-and-sells-counterfeit-goods",
    "makes-counterfeit-labels",
    "sells-infringing-goods",
    "exhibits-infringing-goods",
    "confusing-similarity",
    "exceeds-licence",
    "exports-counterfeit-goods",
    "imports-counterfeit-goods",
    "bad-faith-filing",
    ...abroad,
  ],
  "copyright-work": [...copyright, ...abroad],
  "software-copyright": ["copies-software", ...copyright, ...abroad],
  "trade-secret": ["misappropriates-trade-secret", "exceeds-licence", ...abroad],
  "layout-design": ["copies-layout-design", "sells-infringing-goods", "exceeds-licence", ...abroad],
  "geographical-indication": [
    "misuses-geographical-indication",
    "sells-infringing-goods",
    "confusing-similarity",
    ...abroad,
  ],
  "plant-variety": ["propagates-plant-variety", "sells-infringing-goods", ...abroad],
  none: [
    "sells-counterfeit-goods",
    "makes-and-sells-counterfeit-goods",
    "makes-counterfeit-labels",
    "counterfeits-patent",
    "online-dissemination",
    "copies-works",
    "copies-software",
    "confusing-similarity",
    "misuses-geographical-indication",
    "dishonest-agency",
    "bad-faith-filing",
  ],
};

/** The acts that a complaint over this kind of right can be about; all while none is chosen. */
export function conductsOfRight(kind: string | undefined): Conduct[] {
  if (kind && Object.hasOwn(table, kind)) return table[kind as RightKind];
  return Object.keys(conducts) as Conduct[];
}

/** Numbers that matter to such a right beside money, in the order in which they are asked. */
export function countsOfRight(kind: string | undefined): CountField[] {
  if (kind === "trademark" || kind === "none") return ["labels"];
  if (kind === "copyright-work" || kind === "software-copyright")
    return ["copies", "works", "clicks", "downloads", "members"];
  return [];
}

export type CountField = "copies" | "labels" | "works" | "clicks" | "downloads" | "members";
