"use client";

import { useActionState } from "react";
import { StepCheck } from "#app/_case/step-check";
import { type StepField, StepFieldControl } from "#app/_case/step-fields";
import { StepNews } from "#app/_case/step-news";
import type { StepState, Typed } from "#lib/web/step-state";
import { ErrorSummary } from "#ui/error-summary";
import { LinkButton } from "#ui/link-button";
import { SubmitButton } from "#ui/submit-button";

export type StepWords = {
  check: string;
  consequences: string;
  entered: string;
  notEntered: string;
  submit: string;
  toCheck: string;
  save: string;
  change: string;
  cancel: string;
  pending: string;
  errors: string;
  stale: string;
  staleAdvice: string;
};

type Props = {
  action: (before: StepState, form: FormData) => Promise<StepState>;
  title: string;
  fields: StepField[];
  words: StepWords;
  /** What follows, in sentences. */
  consequences: string[];
  /** Asked once more before it is done. */
  solemn: boolean;
  /** Choices side by side and texts in few lines, where there is little room. */
  compact?: boolean;
  danger?: boolean;
  /** The versions that the page shows. */
  version?: number;
  seq?: number;
  /** What the fields start with. */
  typed?: Typed;
  backHref: string;
};

/**
 * The form of one step, the same with and without JavaScript: fill in, look over, done. A refusal
 * keeps everything that was typed.
 */
export function StepForm(props: Props) {
  const { action, fields, words, solemn, backHref } = props;
  const [state, send] = useActionState(action, null);
  const typed = state?.typed ?? props.typed ?? {};
  const version = state?.news?.version ?? props.version ?? "";
  const seq = state?.news?.seq ?? props.seq ?? "";
  const own = { $version: String(version), $seq: String(seq) };
  if (state?.stage === "check")
    return <StepCheck {...props} key={state.attempt} typed={typed} own={own} send={send} />;
  const faults = Object.entries(state?.fields ?? {});
  const title = faults.length > 0 ? words.errors : state?.summary;
  return (
    <form action={send} noValidate key={state?.attempt}>
      {state?.news && <StepNews lines={state.news.lines} words={words} />}
      {title && !state?.news && (
        <ErrorSummary
          title={title}
          errors={faults.map(([field, message]) => ({
            field,
            message: named(fields, field, message),
          }))}
        />
      )}
      <Own own={{ ...own, $stage: "fill" }} />
      <div>
        {fields.map((field) => (
          <StepFieldControl
            key={field.name}
            field={field}
            typed={typed}
            error={state?.fields?.[field.name]}
            compact={props.compact}
          />
        ))}
      </div>
      <div className={`flex flex-wrap gap-3 ${props.compact ? "mt-4" : "mt-7"}`}>
        <SubmitButton pendingLabel={words.pending}>
          {solemn ? words.toCheck : words.save}
        </SubmitButton>
        <LinkButton href={backHref}>{words.cancel}</LinkButton>
      </div>
    </form>
  );
}

/** A fault with the label of its field: the summary stands far from it. */
function named(fields: StepField[], name: string, message: string): string {
  const label = fields.find((field) => field.name === name)?.label;
  return label ? `${label} · ${message}` : message;
}

/** What a form says of itself. */
export function Own({ own }: { own: Record<string, string> }) {
  return Object.entries(own).map(([name, value]) => (
    <input key={name} type="hidden" name={name} value={value} />
  ));
}
