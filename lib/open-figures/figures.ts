import type { LawKey } from "#lib/law/laws";
import type { Told } from "#lib/open-figures/suppress";

/** One number under one key: a month (YYYY-MM), a kind of right, a channel's place, a region. */
export type FigureLine = { key: string; count: Told };

/** How often proceedings of a channel or a district ended in one way. */
export type OutcomeLine = FigureLine & { procedure: string; outcome: string };

/**
 * A limit that bound the handling body, as promised and as it was. `inTime` and `late` count the
 * clocks that ended; `workingDays` is the median from the trigger, pauses included, to the end.
 */
export type LimitLine = {
  procedure: string;
  clock: string;
  amount: number;
  unit: string;
  law: LawKey;
  article: string;
  confirmed: boolean;
  inTime: Told;
  late: Told;
  workingDays: Told;
};

/** The key of whatever has no channel or lies in no region that is kept here. */
export const elsewhere = "other";

export type OpenFigures = {
  months: FigureLine[];
  rights: FigureLine[];
  channels: FigureLine[];
  districts: FigureLine[];
  outcomesByChannel: OutcomeLine[];
  outcomesByDistrict: OutcomeLine[];
  limits: LimitLine[];
};
