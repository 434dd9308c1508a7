import { useLocale, useTranslations } from "next-intl";
import type { Lane } from "#lib/proceedings/lanes-of";
import { type Perspective, perspectives } from "#lib/timeline/perspective";
import { caseWords } from "#lib/web/case-words";
import { Button } from "#ui/button";

type Props = {
  address: string;
  lanes: readonly Lane[];
  proceedingId?: string;
  as?: Perspective;
  /** Only bodies may look through the others' eyes. */
  viewAs: boolean;
};

/** Which entries are shown: of one proceeding, and as somebody else would see them. */
export function TimelineFilter({ address, lanes, proceedingId, as, viewAs }: Props) {
  const t = useTranslations("cases.timeline");
  const words = caseWords(useTranslations());
  const locale = useLocale();
  return (
    <form action={address} className="mb-5 flex flex-wrap items-end gap-x-3 gap-y-2 print:hidden">
      <label className="grid min-w-0 text-fine">
        <span className="text-quiet">{t("proceeding")}</span>
        <select name="of" defaultValue={proceedingId ?? ""} className="control max-w-[17em]">
          <option value="">{t("everyProceeding")}</option>
          {lanes.map(({ proceeding, organization }) => (
            <option key={proceeding.id} value={proceeding.id}>
              {words.procedure(proceeding.procedureKey)} · {organization[locale]}
            </option>
          ))}
        </select>
      </label>
      {viewAs && (
        <label className="grid min-w-0 text-fine">
          <span className="text-quiet">{t("viewAs")}</span>
          <select name="as" defaultValue={as ?? ""} className="control max-w-[11em]">
            <option value="">{t("asMyself")}</option>
            {perspectives.map((one) => (
              <option key={one} value={one}>
                {t(`as.${one}`)}
              </option>
            ))}
          </select>
        </label>
      )}
      <Button type="submit">{t("show")}</Button>
    </form>
  );
}
