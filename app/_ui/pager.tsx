import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { LinkButton } from "#ui/link-button";

type Props = {
  previousHref?: string | null;
  nextHref?: string | null;
  /** Such as how many there are. */
  children?: ReactNode;
};

/** Walks a list by its cursor; there are no page numbers because none are counted. */
export function Pager({ previousHref, nextHref, children }: Props) {
  const t = useTranslations("common");
  if (!previousHref && !nextHref && !children) return null;
  return (
    <nav
      aria-label={t("pages")}
      className="mt-4 flex flex-wrap items-center gap-2 text-fine print:hidden"
    >
      {children && <p className="mr-auto text-quiet">{children}</p>}
      {previousHref && (
        <LinkButton href={previousHref} rel="prev">
          {t("previousPage")}
        </LinkButton>
      )}
      {nextHref && (
        <LinkButton href={nextHref} rel="next">
          {t("nextPage")}
        </LinkButton>
      )}
    </nav>
  );
}
