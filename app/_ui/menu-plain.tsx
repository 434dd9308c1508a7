import type { MenuEntry, MenuProps } from "#ui/menu";
import { Caret, MenuWords, menuFace, menuLine, menuSheet } from "#ui/menu-look";

export function MenuPlain({ label, face, entries }: MenuProps) {
  return (
    <details>
      <summary className={menuFace}>
        <span className="sr-only">{label}</span>
        {face}
        <Caret />
      </summary>
      <ul className={`absolute mt-1 ${menuSheet}`}>
        {entries.map((entry) => (
          <li key={entry.id}>
            <PlainEntry entry={entry} />
          </li>
        ))}
      </ul>
    </details>
  );
}

function PlainEntry({ entry }: { entry: MenuEntry }) {
  const look = `${menuLine} ${entry.current ? "font-semibold text-indigo" : ""}`;
  if ("href" in entry) {
    return (
      <a href={entry.href} aria-current={entry.current || undefined} className={look}>
        <MenuWords {...entry} />
      </a>
    );
  }
  return (
    <EntryForm entry={entry}>
      <button type="submit" className={look}>
        <MenuWords {...entry} />
      </button>
    </EntryForm>
  );
}

type FormEntry = Extract<MenuEntry, { action: unknown }>;

export function EntryForm(props: { entry: FormEntry; id?: string; children?: React.ReactNode }) {
  const { action, fields = {} } = props.entry;
  return (
    <form id={props.id} action={action} method={typeof action === "string" ? "post" : undefined}>
      {Object.entries(fields).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {props.children}
    </form>
  );
}
