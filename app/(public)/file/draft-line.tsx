import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { When } from "#ui/when";

type Props = { name: string; against: string | undefined; updatedAt: Date; children: ReactNode };

/** A draft or a template in its list, and what can be done with it. */
export function DraftLine({ name, against, updatedAt, children }: Props) {
  const t = useTranslations("filing.drafts");
  return (
    <li className="flex flex-wrap items-center justify-between gap-x-6 gap-y-3 border-b border-rule py-4">
      <div className="min-w-0">
        <p className="font-semibold wrap-anywhere">{name}</p>
        <p className="text-fine text-quiet">
          {against && `${t("against", { name: against })} · `}
          {t.rich("changed", { when: () => <When at={updatedAt} /> })}
        </p>
      </div>
      <div className="flex flex-wrap items-center gap-4">{children}</div>
    </li>
  );
}
