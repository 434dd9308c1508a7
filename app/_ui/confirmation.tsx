import type { ReactNode } from "react";

type Props = {
  title: ReactNode;
  /** What will follow, in plain sentences, before it is done. */
  consequences: readonly ReactNode[];
  consequencesTitle: ReactNode;
  /** What the act is about: facts, a reason field. */
  children?: ReactNode;
  /** The act itself and the way back. */
  actions: ReactNode;
  danger?: boolean;
  /** Set when the page has a title of its own above. */
  level?: 1 | 2;
};

/** The page before a served act: what it is, what follows, and only then the button. */
export function Confirmation(props: Props) {
  const { title, consequences, consequencesTitle, children, actions, danger, level = 1 } = props;
  const Heading = level === 1 ? "h1" : "h2";
  const Part = level === 1 ? "h2" : "h3";
  const edge = danger ? "border-cinnabar" : "border-indigo";
  return (
    <div className="max-w-[46em]">
      <Heading
        className={`mb-6 font-song font-bold ${level === 1 ? "text-title-1" : "text-title-2"}`}
      >
        {title}
      </Heading>
      {children}
      <div className={`mt-6 border-l-4 bg-sheet px-5 py-4 ${edge}`}>
        <Part className="font-semibold">{consequencesTitle}</Part>
        <ul className="mt-1 list-disc pl-5">
          {consequences.map((sentence, place) => (
            <li key={place}>{sentence}</li>
          ))}
        </ul>
      </div>
      <div className="mt-6 flex flex-wrap gap-3">{actions}</div>
    </div>
  );
}
