import type { ComponentProps } from "react";
import { describedBy, Field, type FieldWords } from "#ui/field";

type Props = FieldWords & Omit<ComponentProps<"input">, "name"> & { name: string };

export function TextInput({ label, hint, error, optional, large, ...input }: Props) {
  const id = input.id ?? input.name;
  const words = { label, hint, error, optional, large };
  return (
    <Field id={id} {...words}>
      <input
        type="text"
        aria-describedby={describedBy(id, words)}
        aria-invalid={error ? true : undefined}
        aria-required={optional ? undefined : true}
        {...input}
        id={id}
        className={`control ${input.className ?? "max-w-[28em]"}`}
      />
    </Field>
  );
}
