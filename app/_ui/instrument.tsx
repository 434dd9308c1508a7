import type { ReactNode } from "react";

type Props = { title: ReactNode; number?: ReactNode; children: ReactNode; foot?: ReactNode };

/** A notice, a receipt or a decision: a sheet set in Song between double rules, ready to print. */
export function Instrument({ title, number, children, foot }: Props) {
  return (
    <article className="mx-auto max-w-[46em] border border-rule bg-sheet px-6 py-8 font-song sm:px-12 sm:py-12 print:border-0 print:p-0">
      <div className="double-rule" />
      <h2 className="mt-6 text-center text-title-1 print:mt-3 font-bold tracking-[0.08em]">
        {title}
      </h2>
      {number && <p className="mt-1 text-center text-quiet">{number}</p>}
      <div className="mt-8 grid gap-4 print:mt-4 print:gap-2">{children}</div>
      {foot && <div className="mt-10 text-right print:mt-4">{foot}</div>}
      <div className="double-rule mt-8 rotate-180 print:mt-4" />
    </article>
  );
}
