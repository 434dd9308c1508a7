"use client";

import { useId } from "react";
import { Button } from "react-aria-components/Button";
import { Menu, MenuItem, MenuTrigger } from "react-aria-components/Menu";
import { Popover } from "react-aria-components/Popover";
import type { MenuEntry, MenuProps } from "#ui/menu";
import { Caret, MenuWords, menuFace, menuLine, menuSheet } from "#ui/menu-look";
import { EntryForm } from "#ui/menu-plain";

export function MenuRich({ label, face, entries }: MenuProps) {
  const id = useId();
  return (
    <>
      <MenuTrigger>
        <Button className={menuFace}>
          <span className="sr-only">{label}</span>
          {face}
          <Caret />
        </Button>
        <Popover data-surface="desk" placement="bottom start" className={menuSheet}>
          <Menu aria-label={label} className="outline-none">
            {entries.map((entry) => (
              <RichEntry key={entry.id} entry={entry} form={`${id}-${entry.id}`} />
            ))}
          </Menu>
        </Popover>
      </MenuTrigger>
      {entries.map(
        (entry) =>
          "action" in entry && <EntryForm key={entry.id} id={`${id}-${entry.id}`} entry={entry} />,
      )}
    </>
  );
}

function RichEntry({ entry, form }: { entry: MenuEntry; form: string }) {
  const way = "href" in entry ? { href: entry.href } : { onAction: () => sendForm(form) };
  return (
    <MenuItem
      id={entry.id}
      textValue={entry.label}
      className={`${menuLine} ${entry.current ? "font-semibold text-indigo" : ""}`}
      {...way}
    >
      <MenuWords {...entry} />
    </MenuItem>
  );
}

function sendForm(id: string) {
  const form = document.getElementById(id);
  if (form instanceof HTMLFormElement) form.requestSubmit();
}
