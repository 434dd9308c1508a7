import type { ReactNode } from "react";

export type Fact = {
  term: ReactNode;
  value: ReactNode;
  /** A change link or the like, at the end of the line. */
  action?: ReactNode;
};

/** Terms and what they are: case facts, and answers to check before sending. */
export function Facts({ facts }: { facts: readonly Fact[] }) {
  return (
    <dl className="border-t border-rule">
      {facts.map(({ term, value, action }, place) => (
        <div
          key={place}
          className="grid gap-x-6 border-b border-rule py-2 sm:grid-cols-[minmax(8em,13em)_minmax(0,1fr)_auto]"
        >
          <dt className="text-quiet">{term}</dt>
          <dd className="min-w-0">{value}</dd>
          {action && <dd className="print:hidden">{action}</dd>}
        </div>
      ))}
    </dl>
  );
}
