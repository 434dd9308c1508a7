import { useTranslations } from "next-intl";

/** How many, beside the title of a group. */
export function GroupTitle({ title, count, ink }: { title: string; count: number; ink: string }) {
  const t = useTranslations("desk");
  return (
    <span className={ink}>
      {title} <span className="font-normal text-quiet">{t("inGroup", { count })}</span>
    </span>
  );
}
