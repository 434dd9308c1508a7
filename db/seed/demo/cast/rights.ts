import { type HolderSpec, holders, type RightSpec } from "#db/seed/demo/cast/holders";
import { type PlainDate, yearOf } from "#lib/calendar/plain-date";
import type { Answers } from "#lib/complaints/answers";
import { patentNumber } from "#lib/rights/identifiers/patent-number";
import { softwareCopyrightNumber } from "#lib/rights/identifiers/software-copyright";
import { worksRegistration } from "#lib/rights/identifiers/works-registration";
import { layoutDesignNumber, plantVarietyNumber } from "#lib/rights/identifiers/written-forms";

/** A right of the demonstration with its number, days and holder. */
export type DemoRight = {
  holder: HolderSpec;
  spec: RightSpec;
  answers: Answers["right"];
};

/**
 * Every right of every holder, in force on the day of the demonstration. Numbers pass their check
 * digits, but lie where no register has come to: patents end in serials from nine million on,
 * trademarks have nine digits from 990 million on.
 */
export function demoRights(today: PlainDate): DemoRight[] {
  const year = yearOf(today);
  return holders.flatMap((holder, h) =>
    holder.rights.map((spec, r) => ({
      holder,
      spec,
      answers: rightAnswers(spec, year, h * 10 + r + 1),
    })),
  );
}

function rightAnswers(spec: RightSpec, year: number, serial: number): Answers["right"] {
  const isPatent = spec.kind.endsWith("-patent");
  const from = year - 2 - (serial % 5);
  const term = termOf(spec);
  const day = `${String((serial % 12) + 1).padStart(2, "0")}-${String((serial % 27) + 1).padStart(2, "0")}`;
  return {
    kind: spec.kind,
    title: spec.title,
    status: isPatent ? "in-force" : "registered",
    ...identifierOf(spec, from, serial),
    ...(spec.niceClass && { niceClass: spec.niceClass }),
    ...(term && { validFrom: `${from}-${day}`, validUntil: `${from + term}-${day}` }),
    ...(spec.report && { evaluationReport: spec.report }),
    ...(spec.recorded && { customsRecordal: true }),
  };
}

function identifierOf(spec: RightSpec, year: number, serial: number): { identifier?: string } {
  switch (spec.kind) {
    case "invention-patent":
      return { identifier: `ZL${patentNumber(year, 1, 9_000_000 + serial)}` };
    case "utility-model-patent":
      return { identifier: `ZL${patentNumber(year, 2, 9_000_000 + serial)}` };
    case "design-patent":
      return { identifier: `ZL${patentNumber(year, 3, 9_000_000 + serial)}` };
    case "trademark":
      return { identifier: String(990_000_000 + serial) };
    case "copyright-work":
      return { identifier: worksRegistration("京", year, "F", 99_000_000 + serial) };
    case "software-copyright":
      return { identifier: softwareCopyrightNumber(year, 9_000_000 + serial) };
    case "layout-design":
      return { identifier: layoutDesignNumber(year, 990_000 + serial) };
    case "plant-variety":
      return { identifier: plantVarietyNumber(year, 990_000 + serial) };
    case "geographical-indication":
      return { identifier: `AGI${year}-99-${String(90_000 + serial)}` };
    default:
      return {};
  }
}

function termOf({ kind }: RightSpec): number {
  const terms: Partial<Record<RightSpec["kind"], number>> = {
    "invention-patent": 20,
    "utility-model-patent": 10,
    "design-patent": 15,
    trademark: 10,
    "layout-design": 10,
    "plant-variety": 20,
  };
  return terms[kind] ?? 0;
}
