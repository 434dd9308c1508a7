import { z } from "zod";
import { laws } from "#lib/law/laws";
import { keysOf, line, optionalLine } from "#lib/organizations/read-answers";

const amount = z
  .string()
  .trim()
  .refine((text) => /^[1-9]\d{0,3}$/.test(text), "settings.format")
  .transform(Number);
/** What a limit is counted in. */
export const units = ["working-days", "days", "months", "years", "hours"] as const;

/**
 * A new wording of a limit: how long, under which article of which law, from which day. What it
 * runs from, what its end means and what stops it stay as they are. `extensions` are the lengths of
 * the lengthenings that the law allows, in their order, parted by commas; `-` where the approver
 * sets what is reasonable. A confirmed wording names its article.
 */
export const limitVersionInput = z
  .object({
    amount,
    unit: z.enum(units),
    law: z.enum(keysOf(laws)),
    article: optionalLine(20),
    confirmed: z.enum(["yes", "no"]).transform((chosen) => chosen === "yes"),
    extensions: optionalLine(60),
    validFrom: z.iso.date(),
    /** Where the wording was found. */
    note: line(200),
  })
  .superRefine(({ article, confirmed, extensions }, context) => {
    const fault = (field: string, message: string) =>
      context.addIssue({ code: "custom", path: [field], message });
    if (article !== null && !/^\d+(\(\d+\))?$/.test(article)) fault("article", "settings.article");
    if (article === null && confirmed) fault("article", "settings.articleMissing");
    if (extensions !== null && !/^(-|\d{1,4})(\s*[,，]\s*(-|\d{1,4}))*$/.test(extensions))
      fault("extensions", "settings.format");
  })
  .transform(({ extensions, ...rest }) => ({ ...rest, extensions: amountsOf(extensions) }));

export type LimitVersionInput = z.output<typeof limitVersionInput>;

function amountsOf(text: string | null): (number | null)[] {
  if (text === null) return [];
  return text.split(/[,，]/).map((each) => (each.trim() === "-" ? null : Number(each)));
}
