import type { ComponentProps } from "react";

export type ButtonVariant = "primary" | "quiet" | "danger" | "plain";

const looks: Record<ButtonVariant, string> = {
  primary: "border-indigo-fill bg-indigo-fill text-on-indigo hover:bg-indigo-press",
  quiet: "border-edge bg-sheet text-ink hover:border-ink hover:bg-wash",
  danger: "border-cinnabar bg-sheet text-cinnabar hover:bg-cinnabar-wash",
  plain: "border-transparent text-indigo hover:bg-indigo-wash",
};

/** What every button and button-like link looks like; only the variant differs. */
export function buttonLook(variant: ButtonVariant = "quiet", className = "") {
  return `inline-flex print:hidden min-h-control items-center justify-center gap-2 rounded-edge border px-[1.1em] py-[0.3em] text-center leading-tight font-semibold disabled:border-rule disabled:bg-wash disabled:text-quiet aria-disabled:opacity-70 ${looks[variant]} ${className}`;
}

type Props = ComponentProps<"button"> & { variant?: ButtonVariant };

export function Button({ variant, className, type = "button", ...rest }: Props) {
  return <button type={type} className={buttonLook(variant, className)} {...rest} />;
}
