import { getTranslations } from "next-intl/server";
import type { OfferedStep } from "#lib/desk-acts/plan-act";
import { caseWords } from "#lib/web/case-words";
import { Button } from "#ui/button";
import { LinkButton } from "#ui/link-button";
import { PageHeader } from "#ui/page-header";
import type { BulkAddress } from "./bulk-address";

type Props = { steps: readonly OfferedStep[]; address: BulkAddress };

/** The steps that the gate opens for some of the chosen lines, each with for how many. */
export async function StepOffer({ steps, address }: Props) {
  const [all, t] = await Promise.all([getTranslations(), getTranslations("deskActs")]);
  const words = caseWords(all);
  return (
    <div className="max-w-[46rem]">
      <PageHeader title={t("whichStep")} lead={t("whichStepLead")} />
      {steps.length === 0 ? (
        <>
          <p className="mb-4">{t(address.means ? "noSuchStep" : "noStep")}</p>
          <LinkButton href={address.back}>{t("back")}</LinkButton>
        </>
      ) : (
        <form action="/desk/bulk" className="grid gap-2">
          <input type="hidden" name="act" value="step" />
          {address.again.map(([name, value]) => (
            <input key={name + value} type="hidden" name={name} value={value} />
          ))}
          {steps.map(({ procedureKey, action, open }) => (
            <Button
              key={procedureKey + action}
              type="submit"
              name="step"
              value={`${procedureKey}.${action}`}
              className="justify-between"
            >
              <span>
                {words.action(procedureKey, action)}
                <span className="ml-2 font-normal text-quiet">{words.procedure(procedureKey)}</span>
              </span>
              <span className="font-normal text-quiet">
                {t("openFor", { open, of: address.ids.length })}
              </span>
            </Button>
          ))}
        </form>
      )}
    </div>
  );
}
