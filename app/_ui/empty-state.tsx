import type { ReactNode } from "react";
import { Mark } from "#ui/mark";

type Props = { title: ReactNode; children?: ReactNode; action?: ReactNode };

/** Says what this place is for and what to do next. */
export function EmptyState({ title, children, action }: Props) {
  return (
    <div className="grid justify-items-start gap-3 border border-dashed border-edge px-6 py-10 sm:grid-cols-[auto_1fr] sm:gap-x-6">
      <span className="text-edge sm:row-span-2">
        <Mark size={64} />
      </span>
      <div>
        <p className="text-title-3 font-semibold">{title}</p>
        {children && <div className="measure mt-1 text-quiet">{children}</div>}
      </div>
      {action && <div className="flex flex-wrap gap-2 sm:col-start-2">{action}</div>}
    </div>
  );
}
