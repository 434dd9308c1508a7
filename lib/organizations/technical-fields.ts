import type { Words } from "#lib/words";

/** Technical fields that protection centers divide among themselves. */
export const technicalFields = {
  "new-generation-it": { zh: "新一代信息技术", en: "New-generation information technology" },
  "high-end-equipment": { zh: "高端装备制造", en: "High-end equipment" },
  "new-materials": { zh: "新材料", en: "New materials" },
  biomedicine: { zh: "生物医药", en: "Biomedicine" },
} as const satisfies Record<string, Words>;
