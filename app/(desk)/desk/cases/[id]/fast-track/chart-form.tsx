"use client";

import { useActionState, useState } from "react";
import type { ChartRow, Finding } from "#lib/claim-charts/chart";
import type { FormState } from "#lib/web/form-state";
import { Banner } from "#ui/banner";
import { Button } from "#ui/button";
import { LinkButton } from "#ui/link-button";
import { SubmitButton } from "#ui/submit-button";

type Choice<Value extends string = string> = { value: Value; label: string };
type Words = Record<
  | "line"
  | "feature"
  | "accused"
  | "finding"
  | "file"
  | "noFile"
  | "place"
  | "more"
  | "save"
  | "cancel"
  | "pending",
  string
>;

type Props = {
  action: (before: FormState, form: FormData) => Promise<FormState>;
  rows: readonly ChartRow[];
  seq: number;
  files: readonly Choice[];
  findings: readonly Choice<Finding>[];
  backHref: string;
  words: Words;
};

const spare = 3;

/** The lines of the chart and three empty ones. Without a script, saving gives three more. */
export function ChartForm({ action, rows, seq, files, findings, backHref, words }: Props) {
  const [state, send] = useActionState(action, null);
  const [more, setMore] = useState(0);
  const lines = (state ? Number(state.typed.rows) : rows.length) + spare + more;
  return (
    <form action={send} key={state?.attempt} noValidate className="flex h-full min-h-0 flex-col">
      {state && <Banner kind="refusal" title={state.fields[""] ?? state.summary} announce />}
      <input type="hidden" name="seq" value={seq} />
      <ol className="grid min-h-0 flex-1 gap-3 overflow-y-auto px-1 pt-1">
        {Array.from({ length: lines }, (_, place) => (
          <ChartLine
            key={place}
            place={place}
            typed={(name) => state?.typed[`${name}.${place}`] ?? kept(rows[place], name)}
            error={faultOf(state, place)}
            {...{ files, findings, words }}
          />
        ))}
      </ol>
      <div className="mt-2 flex flex-wrap gap-3">
        <SubmitButton pendingLabel={words.pending}>{words.save}</SubmitButton>
        <LinkButton href={backHref}>{words.cancel}</LinkButton>
        <Button variant="plain" onClick={() => setMore(more + spare)}>
          {words.more}
        </Button>
      </div>
    </form>
  );
}

/** What is wrong in one line, whichever of its cells it is. */
function faultOf(state: FormState, place: number): string | undefined {
  const faults = Object.entries(state?.fields ?? {});
  return faults.find(([field]) => field.startsWith(`${place}.`))?.[1];
}

type Column = keyof ChartRow;

function kept(row: ChartRow | undefined, name: Column): string {
  return row?.[name] ?? (name === "finding" ? "open" : "");
}

type LineProps = Pick<Props, "files" | "findings" | "words"> & {
  place: number;
  typed: (name: Column) => string;
  error: string | undefined;
};

function ChartLine({ place, typed, error, files, findings, words }: LineProps) {
  const labelled = (name: keyof Words) => `${words.line} ${place + 1} · ${words[name]}`;
  const text = (name: "feature" | "accused") => ({
    id: `${place}.${name}`,
    name: `${name}.${place}`,
    rows: 2,
    placeholder: words[name],
    defaultValue: typed(name),
    "aria-label": labelled(name),
    className: "control block w-full",
  });
  return (
    <li className="border-b border-rule pb-3">
      {error && <p className="mb-1 font-semibold text-cinnabar">{error}</p>}
      <div className="grid gap-2 sm:grid-cols-2">
        <textarea {...text("feature")} aria-invalid={error ? true : undefined} />
        <textarea {...text("accused")} />
        <div className="flex min-w-0 flex-wrap gap-2 sm:col-span-2">
          <Choose name={`finding.${place}`} label={labelled("finding")} value={typed("finding")}>
            {findings}
          </Choose>
          <Choose name={`evidenceId.${place}`} label={labelled("file")} value={typed("evidenceId")}>
            {[{ value: "", label: words.noFile }, ...files]}
          </Choose>
          <input
            name={`place.${place}`}
            defaultValue={typed("place")}
            placeholder={words.place}
            aria-label={labelled("place")}
            className="control w-[12em] min-w-0 flex-1"
          />
        </div>
      </div>
    </li>
  );
}

type ChooseProps = { name: string; label: string; value: string; children: readonly Choice[] };

function Choose({ name, label, value, children }: ChooseProps) {
  return (
    <select
      name={name}
      aria-label={label}
      defaultValue={value}
      className="control max-w-[14em] min-w-0"
    >
      {children.map((choice) => (
        <option key={choice.value} value={choice.value}>
          {choice.label}
        </option>
      ))}
    </select>
  );
}
