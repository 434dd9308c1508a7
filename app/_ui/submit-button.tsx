"use client";

import type { ComponentProps } from "react";
import { useFormStatus } from "react-dom";
import { type ButtonVariant, buttonLook } from "#ui/button";

type Props = ComponentProps<"button"> & { variant?: ButtonVariant; pendingLabel: string };

/** Says that the form is on its way, and takes no second press until it has been answered. */
export function SubmitButton({ variant = "primary", pendingLabel, children, ...rest }: Props) {
  const { pending } = useFormStatus();
  return (
    <button
      type="submit"
      {...rest}
      className={buttonLook(variant, rest.className)}
      aria-disabled={pending || undefined}
      onClick={pending ? (press) => press.preventDefault() : rest.onClick}
    >
      {pending ? pendingLabel : children}
    </button>
  );
}
