"use client";

import { usePathname } from "next/navigation";
import type { ReactNode } from "react";
import { Link } from "#ui/link";

type Props = {
  href: string;
  /** Given for views that differ only in their query; otherwise the path decides. */
  current?: boolean;
  exact?: boolean;
  className?: string;
  children: ReactNode;
};

export function NavLink({ href, current, exact, className, children }: Props) {
  const path = usePathname();
  const here = current ?? (path === href || (!exact && path.startsWith(`${href}/`)));
  return (
    <Link href={href} aria-current={here ? "page" : undefined} className={className}>
      {children}
    </Link>
  );
}
