import type { ComponentProps } from "react";
import { describedBy, Field, type FieldWords } from "#ui/field";

type Props = FieldWords & Omit<ComponentProps<"textarea">, "name"> & { name: string };

export function TextArea({ label, hint, error, optional, large, ...area }: Props) {
  const id = area.id ?? area.name;
  const words = { label, hint, error, optional, large };
  return (
    <Field id={id} {...words}>
      <textarea
        rows={5}
        aria-describedby={describedBy(id, words)}
        aria-invalid={error ? true : undefined}
        aria-required={optional ? undefined : true}
        {...area}
        id={id}
        className={`control block max-w-[42em] ${area.className ?? ""}`}
      />
    </Field>
  );
}
