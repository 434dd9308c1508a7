import type { ReactNode } from "react";

type Props = {
  title: ReactNode;
  id?: string;
  lead?: ReactNode;
  actions?: ReactNode;
  /** Set when the section lies inside another one. */
  level?: 2 | 3;
  children: ReactNode;
};

export function Section({ title, id, lead, actions, level = 2, children }: Props) {
  const Heading = level === 2 ? "h2" : "h3";
  const size = level === 2 ? "text-title-2" : "text-title-3";
  return (
    <section id={id} className="mt-10 first:mt-0">
      <div className="mb-4 flex flex-wrap items-end justify-between gap-x-6 gap-y-2">
        <div>
          <Heading className={`${size} font-semibold`}>{title}</Heading>
          {lead && <p className="measure mt-1 text-quiet">{lead}</p>}
        </div>
        {actions && <div className="flex flex-wrap gap-2 print:hidden">{actions}</div>}
      </div>
      {children}
    </section>
  );
}
