import type { ReactNode } from "react";

type Props = {
  title: ReactNode;
  /** A line above the title, such as a case number. */
  above?: ReactNode;
  lead?: ReactNode;
  /** Badges and short facts in one line under the title. */
  facts?: ReactNode;
  actions?: ReactNode;
};

export function PageHeader({ title, above, lead, facts, actions }: Props) {
  return (
    <div className="mb-8 flex flex-wrap items-end justify-between gap-x-8 gap-y-4">
      <div className="min-w-0">
        {above && <p className="mb-1 text-fine text-quiet">{above}</p>}
        <h1 className="font-song text-title-1 font-bold">{title}</h1>
        {lead && <p className="measure mt-2 text-lead text-quiet">{lead}</p>}
        {facts && <div className="mt-3 flex flex-wrap items-center gap-x-4 gap-y-2">{facts}</div>}
      </div>
      {actions && <div className="flex flex-wrap gap-2 print:hidden">{actions}</div>}
    </div>
  );
}
