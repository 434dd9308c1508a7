import type { Typed } from "#lib/web/step-state";
import { CheckboxGroup } from "#ui/checkbox-group";
import type { Choice } from "#ui/choice";
import { DateInput } from "#ui/date-input";
import type { FieldWords } from "#ui/field";
import { MoneyInput } from "#ui/money-input";
import { RadioGroup } from "#ui/radio-group";
import { type Option, Select } from "#ui/select";
import { TextArea } from "#ui/text-area";
import { TextInput } from "#ui/text-input";

type Words = { name: string; label: string; hint?: string; optional?: string };

/** One field of a step's form, with its words: what a procedure's table asks for, drawn. */
export type StepField = Words &
  (
    | { kind: "text"; rows: number; most: number }
    | { kind: "choice" | "choices"; choices: Choice[] }
    | {
        kind: "select";
        options: Option[];
        groups?: { label: string; options: Option[] }[];
        placeholder: string;
      }
    | { kind: "date"; min?: string; max?: string }
    | { kind: "yuan"; unit: string }
    | { kind: "tick"; yes: string }
  );

type Props = { field: StepField; typed: Typed; error?: string; compact?: boolean };

export function StepFieldControl({ field, typed, error, compact }: Props) {
  const words: FieldWords = { ...field, error };
  const { name, kind } = field;
  const value = typed[name];
  const text = typeof value === "string" ? value : "";
  const { label, hint, optional } = words;
  const said = { name, label, hint, optional, error };
  switch (kind) {
    case "text":
      return field.rows > 1 ? (
        <TextArea
          {...said}
          rows={compact ? 3 : field.rows}
          maxLength={field.most}
          defaultValue={text}
        />
      ) : (
        <TextInput {...said} maxLength={field.most} defaultValue={text} />
      );
    case "choice":
      return <RadioGroup {...said} inline={compact} choices={field.choices} defaultValue={text} />;
    case "choices":
      return (
        <CheckboxGroup
          {...said}
          inline={compact}
          choices={field.choices}
          defaultValues={listOf(value)}
        />
      );
    case "select":
      return (
        <Select
          {...said}
          options={field.options}
          groups={field.groups}
          placeholder={field.placeholder}
          defaultValue={text}
        />
      );
    case "date":
      return <DateInput {...said} min={field.min} max={field.max} defaultValue={text} />;
    case "yuan":
      return <MoneyInput {...said} unit={field.unit} defaultValue={text} />;
    case "tick":
      return (
        <CheckboxGroup
          {...said}
          choices={[{ value: "on", label: field.yes }]}
          defaultValues={listOf(value)}
        />
      );
  }
}

/** What was entered, in the words of the page; empty when nothing was. */
export function enteredWords(field: StepField, typed: Typed): string {
  const values = listOf(typed[field.name]);
  if (field.kind === "tick") return values.length > 0 ? field.yes : "";
  if (field.kind === "yuan") return values[0] ? `${values[0]} ${field.unit}` : "";
  return values.map((value) => labelOf(field, value)).join("、");
}

function labelOf(field: StepField, value: string): string {
  if (field.kind === "select") {
    const all = [...field.options, ...(field.groups ?? []).flatMap(({ options }) => options)];
    return all.find((option) => option.value === value)?.label ?? value;
  }
  if (field.kind !== "choice" && field.kind !== "choices") return value;
  return String(field.choices.find((choice) => choice.value === value)?.label ?? value);
}

function listOf(value: string | string[] | undefined): string[] {
  return (typeof value === "string" ? [value] : (value ?? [])).filter(Boolean);
}
