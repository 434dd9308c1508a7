import type { ChannelKey } from "#lib/routing/vocabulary";
import type { Words } from "#lib/words";

/** The channels as the rules call them, whatever label an installation shows. */
export const channelNames: Record<ChannelKey, Words> = {
  "administrative-enforcement": { zh: "行政执法", en: "administrative enforcement" },
  "judicial-trial": { zh: "司法审判", en: "judicial trial" },
  "diversified-mediation": { zh: "多元调解", en: "diversified mediation" },
  "commercial-arbitration": { zh: "商事仲裁", en: "commercial arbitration" },
  "legal-service": { zh: "法律服务", en: "legal service" },
  "social-supervision": { zh: "社会监督", en: "social supervision" },
  "industry-self-discipline": { zh: "行业自律", en: "industry self-discipline" },
};
