import type { ComponentProps } from "react";
import { type ButtonVariant, buttonLook } from "#ui/button";
import { Link } from "#ui/link";

type Props = ComponentProps<typeof Link> & { variant?: ButtonVariant };

export function LinkButton({ variant, className, ...rest }: Props) {
  return <Link className={buttonLook(variant, className)} {...rest} />;
}
