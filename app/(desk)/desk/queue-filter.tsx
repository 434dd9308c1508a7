import { useTranslations } from "next-intl";
import { procedures } from "#lib/procedures/registry";
import { caseWords } from "#lib/web/case-words";
import { Button } from "#ui/button";
import { LinkButton } from "#ui/link-button";
import { type QueueAddress, queueHref } from "./queue-address";

/** One line over the table: a case number, a procedure and state. A plain form that asks by address. */
export function QueueFilter({ address }: { address: QueueAddress }) {
  const t = useTranslations("desk.filter");
  const words = caseWords(useTranslations());
  const { view, number, what } = address;
  return (
    <search aria-label={t("label")}>
      <form action="/desk" className="mb-4 flex flex-wrap items-end gap-x-3 gap-y-2">
        {view !== "all" && <input type="hidden" name="view" value={view} />}
        <label className="grid min-w-0 text-fine">
          <span className="text-quiet">
            {t("number")} <span className="text-quiet">{t("numberHint")}</span>
          </span>
          <input
            name="number"
            defaultValue={number}
            maxLength={40}
            autoComplete="off"
            className="control w-[15em]"
          />
        </label>
        <label className="grid min-w-0 text-fine">
          <span className="text-quiet">{t("what")}</span>
          <select name="what" defaultValue={what ?? ""} className="control max-w-[20em]">
            <option value="">{t("whatAny")}</option>
            {procedures.map(({ key, states }) => (
              <optgroup key={key} label={words.procedure(key)}>
                <option value={key}>
                  {t("wholeProcedure", { procedure: words.procedure(key) })}
                </option>
                {Object.keys(states).map((state) => (
                  <option key={state} value={`${key}.${state}`}>
                    {words.state(key, state)}
                  </option>
                ))}
              </optgroup>
            ))}
          </select>
        </label>
        <Button type="submit">{t("apply")}</Button>
        {(number || what) && (
          <LinkButton variant="plain" href={queueHref({ view })}>
            {t("clear")}
          </LinkButton>
        )}
      </form>
    </search>
  );
}
