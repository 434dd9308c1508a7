import { z } from "zod";
import type { Citation } from "#lib/law/laws";

/** How a feature of the right is found in what is accused: 相同, 等同 or 近似, 不同, 缺少, 待定. */
export const findings = ["identical", "equivalent", "different", "absent", "open"] as const;
export type Finding = (typeof findings)[number];

export const mostRows = 60;

const words = z
  .string()
  .trim()
  .max(2000, "fields.textTooLong")
  .refine((text) => text.isWellFormed() && !text.includes("\0"), "fields.unreadable");

const row = z.strictObject({
  /** The feature as the claim, the design's views or the registration has it. */
  feature: words.min(1, "fields.missing"),
  /** What stands in its place in the accused product. */
  accused: words,
  /** The file that shows it, and where in it. */
  evidenceId: z.uuid().nullable(),
  place: words,
  finding: z.enum(findings),
});

export type ChartRow = z.output<typeof row>;

export const chartRows = z
  .array(row)
  .min(1, "claimCharts.noRows")
  .max(mostRows, "claimCharts.tooManyRows");

/** What a chart of a patent's claim comes to; `open` while a feature is undecided. */
export type Reading = "covered" | "not-covered" | "open";

/** The all-features rule for inventions and utility models. */
export const allFeaturesRule: Citation = {
  law: "patent-suit-interpretation",
  article: "7",
  confirmed: false,
};

/**
 * Covered, when every feature is found identical or equivalent; not covered, when one is missing or
 * is neither. Pure. @param rightKind null comes back for rights that the rule is not about.
 */
export function readingOf(rows: readonly ChartRow[], rightKind: string): Reading | null {
  if (rightKind !== "invention-patent" && rightKind !== "utility-model-patent") return null;
  if (rows.some(({ finding }) => finding === "different" || finding === "absent"))
    return "not-covered";
  return rows.length === 0 || rows.some(({ finding }) => finding === "open") ? "open" : "covered";
}
