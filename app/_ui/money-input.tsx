import type { ComponentProps } from "react";
import { describedBy, Field, type FieldWords } from "#ui/field";

type Props = FieldWords &
  Omit<ComponentProps<"input">, "name" | "type"> & {
    name: string;
    /** The word for the unit, such as 元. */
    unit: string;
  };

/** An amount typed as digits; the unit stands beside it and is read with it. */
export function MoneyInput({ label, hint, error, optional, large, unit, ...input }: Props) {
  const id = input.id ?? input.name;
  const words = { label, hint, error, optional, large };
  const notes = [describedBy(id, words), `${id}-unit`].filter(Boolean).join(" ");
  return (
    <Field id={id} {...words}>
      <div className="flex max-w-[14em] items-center gap-2">
        <input
          inputMode="decimal"
          autoComplete="off"
          aria-describedby={notes}
          aria-invalid={error ? true : undefined}
          aria-required={optional ? undefined : true}
          {...input}
          id={id}
          className="control text-right"
        />
        <span id={`${id}-unit`} className="shrink-0 text-quiet">
          {unit}
        </span>
      </div>
    </Field>
  );
}
