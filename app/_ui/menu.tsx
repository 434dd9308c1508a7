"use client";

import type { ReactNode } from "react";
import { MenuPlain } from "#ui/menu-plain";
import { MenuRich } from "#ui/menu-rich";
import { useAlive } from "#ui/use-alive";

export type MenuEntry = {
  id: string;
  label: string;
  note?: string;
  current?: boolean;
} & (
  | { href: string }
  | {
      /** An address to post to, or a server action. */
      action: string | ((form: FormData) => Promise<void>);
      fields?: Record<string, string>;
    }
);

export type MenuProps = {
  /** What the menu is for, read before its face. */
  label: string;
  face: ReactNode;
  entries: readonly MenuEntry[];
};

/** Switches a seat or an account: a menu with keys of its own, a plain list before it is alive. */
export function Menu(props: MenuProps) {
  const alive = useAlive();
  return (
    <div className="relative print:hidden">
      {alive ? <MenuRich {...props} /> : <MenuPlain {...props} />}
    </div>
  );
}
