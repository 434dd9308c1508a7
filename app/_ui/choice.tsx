import type { ReactNode } from "react";

export type Choice = { value: string; label: ReactNode; hint?: ReactNode; disabled?: boolean };

type Props = Choice & {
  type: "radio" | "checkbox";
  id: string;
  name: string;
  form?: string;
  checked: boolean;
};

/** One radio or check box with a target as wide as its words. */
export function ChoiceRow({ type, id, name, form, value, label, hint, disabled, checked }: Props) {
  return (
    <div className="flex items-start gap-3 py-1">
      <input
        type={type}
        id={id}
        name={name}
        form={form}
        value={value}
        disabled={disabled}
        defaultChecked={checked}
        aria-describedby={hint ? `${id}-note` : undefined}
        className="mt-[0.2em] size-[1.45em] shrink-0 in-data-[print-size=large]:mt-0 in-data-[print-size=large]:size-target accent-indigo-fill"
      />
      <div className="min-w-0">
        <label htmlFor={id} className="inline-block min-h-target">
          {label}
        </label>
        {hint && (
          <div id={`${id}-note`} className="measure text-fine text-quiet">
            {hint}
          </div>
        )}
      </div>
    </div>
  );
}

/** The first choice carries the group's own id, so that an error's link lands on a control. */
export function choiceId(id: string, index: number) {
  return index === 0 ? id : `${id}-${index + 1}`;
}
