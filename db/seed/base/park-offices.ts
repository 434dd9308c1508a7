import type { Body } from "#db/seed/base/body";
import { parkRows } from "#db/seed/base/parks";

/** Each park's own administration, which sees to the companies in it. */
export const parkOffices: readonly Body[] = parkRows.map((park) => ({
  key: `park-office-${park.key}`,
  kind: "park-office",
  nameZh: `中关村科技园区${park.nameZh}管理委员会`,
  nameEn: `Zhongguancun Science Park, ${park.nameEn} Administrative Committee`,
  region: park.regionCodes[0]!,
  confirmed: false,
  channels: ["legal-service"],
  handles: park.regionCodes.map((region) => ({ procedure: "rights-aid", region })),
}));
