import type { ComponentProps } from "react";
import { TextInput } from "#ui/text-input";

/** A plain date; its value is YYYY-MM-DD. */
export function DateInput(props: Omit<ComponentProps<typeof TextInput>, "type">) {
  return <TextInput className="max-w-[11em]" {...props} type="date" />;
}
