import type { Fact } from "#ui/facts";

/** Terms and what they are, for a narrow column. */
export function BriefFacts({ facts }: { facts: readonly Omit<Fact, "action">[] }) {
  return (
    <dl className="border-t border-rule text-fine">
      {facts.map(({ term, value }, place) => (
        <div
          key={place}
          className="grid grid-cols-[6.5em_minmax(0,1fr)] gap-x-3 border-b border-rule py-1.5"
        >
          <dt className="text-quiet">{term}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
