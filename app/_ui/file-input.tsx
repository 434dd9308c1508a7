import type { ComponentProps } from "react";
import { describedBy, Field, type FieldWords } from "#ui/field";

type Props = FieldWords & Omit<ComponentProps<"input">, "name" | "type"> & { name: string };

export function FileInput({ label, hint, error, optional, large, ...input }: Props) {
  const id = input.id ?? input.name;
  const words = { label, hint, error, optional, large };
  return (
    <Field id={id} {...words}>
      <input
        aria-describedby={describedBy(id, words)}
        aria-invalid={error ? true : undefined}
        {...input}
        type="file"
        id={id}
        className="control max-w-[42em] border-dashed py-3 file:mr-4 file:min-h-target file:cursor-pointer file:rounded-edge file:border file:border-solid file:border-edge file:bg-wash file:px-3 file:py-1 file:font-semibold file:text-ink"
      />
    </Field>
  );
}
