import { useTranslations } from "next-intl";
import { Button } from "#ui/button";

type Props = {
  /** The page that answers: a plain form asks it by address. */
  action: string;
  typed?: string;
  /** In a page's header, where the words for the field are only spoken. */
  short?: boolean;
};

/** One box for any identifier, name, address, telephone number or text. */
export function SearchBox({ action, typed, short = false }: Props) {
  const t = useTranslations("search");
  const id = short ? "search-header" : "search-page";
  return (
    <search aria-label={short ? t("label") : t("title")} className="block print:hidden">
      <form action={action}>
        <label htmlFor={id} className={short ? "sr-only" : "mb-1.5 block font-semibold"}>
          {t("field")}
        </label>
        <div className="flex gap-2">
          <input
            id={id}
            name="q"
            type="search"
            maxLength={200}
            defaultValue={typed}
            placeholder={short ? t("placeholder") : undefined}
            className="control w-full min-w-0"
          />
          <Button type="submit" className="shrink-0 whitespace-nowrap">
            {t("go")}
          </Button>
        </div>
      </form>
    </search>
  );
}
