import { Banner } from "#ui/banner";

type Props = { lines: string[]; words: { stale: string; staleAdvice: string } };

/** Somebody acted while this form was being filled in: what, and that nothing typed is lost. */
export function StepNews({ lines, words }: Props) {
  return (
    <Banner kind="warning" announce title={words.stale} advice={words.staleAdvice}>
      <ul className="list-disc pl-5">
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </Banner>
  );
}
