import { useTranslations } from "next-intl";

/** Which colleagues have the case open, as a short mark on its line. */
export function Viewers({ names }: { names: readonly string[] }) {
  const t = useTranslations("viewings");
  const [first] = names;
  if (!first) return null;
  return (
    <span
      title={t("here", { names: names.join(t("between")) })}
      className="mr-2 rounded-edge border border-indigo px-1 text-fine text-indigo print:hidden"
    >
      {names.length > 1 ? t("short", { name: first, more: names.length - 1 }) : first}
      <span className="sr-only"> {t("looking")}</span>
      <span aria-hidden="true"> ◉</span>
    </span>
  );
}
