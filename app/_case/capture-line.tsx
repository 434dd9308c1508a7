import { useTranslations } from "next-intl";
import type { Capture } from "#lib/evidence/capture";
import { When } from "#ui/when";

/** Which web page a file shows, how it was captured and, where known, when. */
export function CaptureLine({ capture: { address, at, way } }: { capture: Capture }) {
  const t = useTranslations("evidence.capture");
  return (
    <p className="text-fine wrap-anywhere text-quiet">
      {t("said", { address, way: t(`ways.${way}`) })}
      {at && (
        <>
          {" · "}
          <When at={new Date(at)} />
        </>
      )}
    </p>
  );
}
