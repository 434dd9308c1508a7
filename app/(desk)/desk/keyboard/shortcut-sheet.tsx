import { type Keys, shortcuts } from "#lib/shortcuts/shortcuts";
import type { CommandList } from "#lib/web/command-list";

type Props = { list: CommandList; keys: Keys; close: () => void };

/** Every shortcut with its key, as their user has them. */
export function ShortcutSheet({ list: { words, names }, keys, close }: Props) {
  const fixed = [
    { label: words.open, key: "Enter" },
    { label: words.undoLast, key: "Ctrl Z" },
    { label: words.openMenu, key: "Ctrl K" },
  ];
  const own = shortcuts.map((shortcut) => ({ label: names[shortcut], key: keys[shortcut] }));
  return (
    <div className="p-4">
      <h2 className="mb-3 text-title-3 font-semibold">{words.sheet}</h2>
      <dl className="grid gap-x-8 sm:grid-cols-2">
        {[...own, ...fixed].map(({ label, key }) => (
          <div key={label} className="flex justify-between gap-4 border-b border-rule py-1">
            <dt>{label}</dt>
            <dd>
              <kbd className="font-code">{key}</kbd>
            </dd>
          </div>
        ))}
      </dl>
      <p className="mt-3 flex flex-wrap justify-between gap-4">
        <a href="/desk/keys" className="text-link inline-flex min-h-target items-center">
          {words.settings}
        </a>
        <button type="button" onClick={close} className="text-link">
          {words.closeSheet}
        </button>
      </p>
    </div>
  );
}
