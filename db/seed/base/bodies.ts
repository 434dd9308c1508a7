import { authorities } from "#db/seed/base/authorities";
import type { Body } from "#db/seed/base/body";
import { centers } from "#db/seed/base/centers";
import { courts } from "#db/seed/base/courts";
import { justice } from "#db/seed/base/justice";
import { parkOffices } from "#db/seed/base/park-offices";
import { services } from "#db/seed/base/services";

export const bodies: readonly Body[] = [
  ...authorities,
  ...courts,
  ...justice,
  ...centers,
  ...services,
  ...parkOffices,
];
