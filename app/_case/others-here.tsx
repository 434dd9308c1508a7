import { getTranslations } from "next-intl/server";
import type { MemberActor } from "#lib/access/actor";
import { viewersNow } from "#lib/viewings/viewers-of";

type Props = { actor: MemberActor; caseId: string };

/** Which colleagues have the case open, too, so that two do not work on it without knowing. */
export async function OthersHere({ actor, caseId }: Props) {
  const [t, names] = await Promise.all([getTranslations("viewings"), viewersNow(actor, caseId)]);
  return (
    <div role="status" className="print:hidden">
      {names.length > 0 && (
        <p className="mb-3 border-l-4 border-indigo bg-indigo-wash px-3 py-1.5 text-indigo">
          <span aria-hidden="true">◉ </span>
          {t("here", { names: names.join(t("between")) })}
        </p>
      )}
    </div>
  );
}
