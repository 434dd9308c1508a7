import type { ComponentProps } from "react";
import { describedBy, Field, type FieldWords } from "#ui/field";

export type Option = { value: string; label: string };

type Props = FieldWords &
  Omit<ComponentProps<"select">, "name" | "children"> & {
    name: string;
    options: Option[];
    /** Groups under headings, after the plain options. */
    groups?: { label: string; options: Option[] }[];
    /** The words of the empty first choice. */
    placeholder?: string;
  };

export function Select(props: Props) {
  const { label, hint, error, optional, large, options, groups, placeholder, ...select } = props;
  const id = select.id ?? select.name;
  const words = { label, hint, error, optional, large };
  return (
    <Field id={id} {...words}>
      <select
        aria-describedby={describedBy(id, words)}
        aria-invalid={error ? true : undefined}
        aria-required={optional ? undefined : true}
        {...select}
        id={id}
        className={`control ${select.className ?? "max-w-[28em]"}`}
      >
        {placeholder !== undefined && <option value="">{placeholder}</option>}
        <Options options={options} />
        {groups?.map((group) => (
          <optgroup key={group.label} label={group.label}>
            <Options options={group.options} />
          </optgroup>
        ))}
      </select>
    </Field>
  );
}

function Options({ options }: { options: Option[] }) {
  return options.map(({ value, label }) => (
    <option key={value} value={value}>
      {label}
    </option>
  ));
}
