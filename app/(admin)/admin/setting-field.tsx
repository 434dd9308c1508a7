import type { FormState } from "#lib/web/form-state";
import { CheckboxGroup } from "#ui/checkbox-group";
import { RadioGroup } from "#ui/radio-group";
import { Select } from "#ui/select";
import { TextArea } from "#ui/text-area";
import { TextInput } from "#ui/text-input";

type Named = { name: string; label: string; hint?: string; optional?: string };

/** One field of a form of settings, as plain data; the name of a group of check boxes ends in []. */
export type SettingField = Named &
  (
    | { type: "text" | "date" | "email"; defaultValue?: string; autoComplete?: string }
    | { type: "textarea"; defaultValue?: string; rows?: number }
    | {
        type: "select";
        defaultValue?: string;
        options: { value: string; label: string }[];
        groups?: { label: string; options: { value: string; label: string }[] }[];
        placeholder?: string;
      }
    | { type: "radio"; defaultValue?: string; choices: Choice[] }
    | { type: "checkboxes"; defaultValues?: string[]; choices: Choice[]; inline?: boolean }
  );

type Choice = { value: string; label: string; hint?: string };

type Props = { field: SettingField; state: FormState; nowKept: string };

export function AnyField({ field, state, nowKept }: Props) {
  const name = field.name.replace("[]", "");
  const typed = state?.typed[name];
  const words = {
    label: field.label,
    optional: field.optional,
    error: state?.fields[name],
    hint: hintOf(field, typed, nowKept),
  };
  switch (field.type) {
    case "checkboxes": {
      // A group without a tick is not sent at all, so it is told apart by the state alone.
      const ticked = state ? (typed ?? "").split(",") : field.defaultValues;
      const { choices, inline } = field;
      return (
        <CheckboxGroup
          {...words}
          {...{ name: field.name, id: name, choices, inline }}
          defaultValues={ticked}
        />
      );
    }
    case "radio":
      return (
        <RadioGroup
          {...words}
          name={name}
          choices={field.choices}
          defaultValue={typed ?? field.defaultValue}
        />
      );
    case "select": {
      const { options, groups, placeholder } = field;
      const defaultValue = typed ?? field.defaultValue;
      return <Select {...words} {...{ name, options, groups, placeholder, defaultValue }} />;
    }
    case "textarea":
      return (
        <TextArea
          {...words}
          name={name}
          rows={field.rows}
          defaultValue={typed ?? field.defaultValue}
        />
      );
    default:
      return (
        <TextInput
          {...words}
          name={name}
          type={field.type}
          autoComplete={field.autoComplete ?? "off"}
          className={field.type === "date" ? "max-w-[11em]" : undefined}
          defaultValue={typed ?? field.defaultValue}
        />
      );
  }
}

/** After a conflict the form lies over what somebody else saved; where it differs, it says so. */
function hintOf(field: SettingField, typed: string | undefined, nowKept: string) {
  const kept = keptOf(field);
  if (typed === undefined || kept === undefined || typed === kept.value) return field.hint;
  const said = nowKept.replace("{value}", kept.label);
  return field.hint ? `${field.hint} ${said}` : said;
}

function keptOf(field: SettingField): { value: string; label: string } | undefined {
  if (field.type === "checkboxes") {
    const ticked = field.choices.filter(({ value }) => field.defaultValues?.includes(value));
    return field.defaultValues && { value: field.defaultValues.join(","), label: listed(ticked) };
  }
  const value = field.defaultValue;
  if (value === undefined) return undefined;
  if (field.type === "radio") return { value, label: labelIn(field.choices, value) };
  if (field.type !== "select") return { value, label: value };
  const groups = field.groups?.flatMap(({ options }) => options) ?? [];
  return { value, label: labelIn([...field.options, ...groups], value) };
}

function labelIn(options: { value: string; label: string }[], value: string): string {
  return options.find((option) => option.value === value)?.label ?? value;
}

function listed(choices: Choice[]): string {
  return choices.map(({ label }) => label).join(" · ");
}
