import { accepted, type Finding, refused } from "#lib/rights/identifiers/finding";
import { compact } from "#lib/rights/identifiers/typed-text";

/** A number known only by its written form: what is accepted, and a specimen to show. */
export type WrittenForm = { patterns: readonly RegExp[]; specimen: string };

export type FormKind = "layout-design" | "plant-variety" | "geographical-indication";

/**
 * Numbers without a check digit. Their forms were gathered from published certificates and are not
 * fixed by one standard, so an operator may pass others.
 * Layout design: BS., two digits of the year, serial. Plant variety: CNA and digits (agriculture),
 * or year and four digits (forestry). Geographical indication: AGI number, a collective or
 * certification mark's number, or the announcement that granted protection.
 */
export const WRITTEN_FORMS: Record<FormKind, WrittenForm> = {
  "layout-design": {
    patterns: [/^BS\.\d{8,9}(\.[\dX])?$/u],
    specimen: "BS.205012345",
  },
  "plant-variety": {
    patterns: [/^CNA\d{8}\.?[\dX]$/u, /^CNA\d{11}$/u, /^(19|20)\d{6}$/u],
    specimen: "CNA20191000123",
  },
  "geographical-indication": {
    patterns: [/^AGI\d{4}-\d{2}-\d{4,5}$/u, /^\d{1,9}[A-Z]?$/u, /^\p{Script=Han}*公告.*第\d+号$/u],
    specimen: "AGI2008-01-00001",
  },
};

/** Checks a number against a written form; the separator after `BS` may be missing. */
export function checkWrittenForm(typed: string, form: WrittenForm): Finding {
  const text = compact(typed).replace(/^BS(?=\d)/u, "BS.");
  if (text === "") return refused("required");
  if (form.patterns.some((pattern) => pattern.test(text))) return accepted(text);
  return refused("format", form.specimen);
}

/** A well-formed layout-design registration number from a year and a serial of six digits. */
export function layoutDesignNumber(year: number, serial: number): string {
  return `BS.${String(year).slice(2)}5${String(serial).padStart(6, "0")}`;
}

/** A well-formed plant-variety number from a year and a serial of at most six digits. */
export function plantVarietyNumber(year: number, serial: number): string {
  return `CNA${year}1${String(serial).padStart(6, "0")}`;
}
