import { getTranslations } from "next-intl/server";
import type { EvidenceLine } from "#lib/evidence/evidence-of";
import type { RequestedItem, WholeSupplement } from "#lib/supplements/open-supplements";
import { Disclosure } from "#ui/disclosure";
import { Section } from "#ui/section";
import { SubmitButton } from "#ui/submit-button";
import type { Fault } from "./answer-news";
import { AnsweredItem } from "./answered-item";
import { ItemFields } from "./item-fields";

type Props = { one: WholeSupplement; loose: readonly EvidenceLine[]; faults: readonly Fault[] };

/**
 * One plain form for all that is asked, so that no press loses what was typed elsewhere in it: each
 * press keeps every answer that was begun.
 */
export async function AnswerForm({ one, loose, faults }: Props) {
  const [t, common] = await Promise.all([
    getTranslations("following.supplements"),
    getTranslations("common"),
  ]);
  const open = one.items.filter(({ answer }) => !answer);
  const answered = one.items.filter(({ answer }) => answer);
  const faultOf = ({ number }: RequestedItem) =>
    faults.find(({ field }) => field === `text-${number}`);
  const fields = (item: RequestedItem) => (
    <ItemFields item={item} loose={loose} fault={faultOf(item)} />
  );
  return (
    <form
      method="post"
      encType="multipart/form-data"
      action={`/api/supplements/${one.proceedingId}`}
      noValidate
    >
      <input type="hidden" name="version" value={one.version} />
      {open.length > 0 && (
        <Section title={t("outstanding")} lead={t("outstandingLead")}>
          {open.map((item) => (
            <div key={item.number} className="mb-6 border border-rule bg-sheet p-5">
              {fields(item)}
            </div>
          ))}
        </Section>
      )}
      {answered.length > 0 && (
        <Section title={t("answered")}>
          <ol className="border-t border-rule bg-sheet">
            {answered.map((item) => (
              <li key={item.number} className="border-b border-rule px-4 py-3">
                <AnsweredItem item={item} />
                <Disclosure
                  summary={t("change", { number: item.number })}
                  open={faultOf(item) !== undefined}
                >
                  {fields(item)}
                </Disclosure>
              </li>
            ))}
          </ol>
        </Section>
      )}
      <p className="measure mt-8 text-quiet">{t("sendHint")}</p>
      <p className="mt-4 flex flex-wrap gap-3">
        <SubmitButton name="then" value="send" pendingLabel={common("pending")}>
          {t("submit")}
        </SubmitButton>
        <SubmitButton variant="quiet" name="then" value="keep" pendingLabel={common("pending")}>
          {t("keep")}
        </SubmitButton>
      </p>
    </form>
  );
}
