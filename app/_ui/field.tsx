import type { ReactNode } from "react";

export type FieldWords = {
  label: ReactNode;
  hint?: ReactNode;
  error?: string;
  /** The word that marks the field as optional; without it the field is required. */
  optional?: string;
  /** The label is the question of the page. */
  large?: boolean;
};

type Props = FieldWords & { id: string; children: ReactNode };

/** A label, a hint, an error and one control, tied together by ids made from the control's. */
export function Field({ id, children, ...words }: Props) {
  return (
    <div className={fieldFrame(words.error)}>
      <label htmlFor={id} className="block">
        <LabelText {...words} />
      </label>
      <FieldNotes id={id} {...words} />
      {children}
    </div>
  );
}

/** The same for a group of controls. */
export function FieldGroup({ id, children, ...words }: Props) {
  return (
    <fieldset className={fieldFrame(words.error)} aria-describedby={describedBy(id, words)}>
      <legend>
        <LabelText {...words} />
      </legend>
      <FieldNotes id={id} {...words} />
      {children}
    </fieldset>
  );
}

export function describedBy(id: string, { hint, error }: Pick<FieldWords, "hint" | "error">) {
  const ids = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean);
  return ids.length ? ids.join(" ") : undefined;
}

function fieldFrame(error?: string) {
  return `mt-6 first:mt-0 ${error ? "border-l-4 border-cinnabar pl-4" : ""}`;
}

function LabelText({ label, optional, large }: FieldWords) {
  return (
    <span className={large ? "text-title-2 font-semibold" : "font-semibold"}>
      {label}
      {optional && <span className="ml-2 text-fine font-normal text-quiet">{optional}</span>}
    </span>
  );
}

function FieldNotes({ id, hint, error }: FieldWords & { id: string }) {
  return (
    <div className="mb-1.5">
      {hint && (
        <div id={`${id}-hint`} className="measure text-fine text-quiet">
          {hint}
        </div>
      )}
      {error && (
        <p id={`${id}-error`} className="font-semibold text-cinnabar">
          {error}
        </p>
      )}
    </div>
  );
}
