import { useTranslations } from "next-intl";

type Props = {
  title: string;
  count: number;
  /** They are all there are, not only those of this page. */
  whole: boolean;
  ink: string;
};

/** How many, beside the title of a group. */
export function GroupTitle({ title, count, whole, ink }: Props) {
  const t = useTranslations("desk");
  return (
    <span className={ink}>
      {title}{" "}
      <span className="font-normal text-quiet">
        {t(whole ? "inGroup" : "inGroupOnPage", { count })}
      </span>
    </span>
  );
}
