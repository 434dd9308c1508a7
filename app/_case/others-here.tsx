import { getTranslations } from "next-intl/server";

/** Which colleagues have the case open, too, so that two do not work on it without knowing. */
export async function OthersHere({ names }: { names: readonly string[] }) {
  const t = await getTranslations("viewings");
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
