import type { ReactNode } from "react";
import { PageHeader } from "#ui/page-header";

type Props = { title: string; lead?: ReactNode; children: ReactNode; beside?: ReactNode };

/** One form on a sheet, with what one should know beside it. */
export function Sheet({ title, lead, children, beside }: Props) {
  return (
    <div className="grid grid-cols-1 gap-x-16 gap-y-10 lg:grid-cols-[minmax(0,34rem)_minmax(0,1fr)]">
      <div>
        <PageHeader title={title} lead={lead} />
        <div className="border border-rule bg-sheet p-5 sm:p-8">{children}</div>
      </div>
      {beside && <div className="lg:pt-2">{beside}</div>}
    </div>
  );
}
