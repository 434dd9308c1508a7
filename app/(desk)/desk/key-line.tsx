import { useTranslations } from "next-intl";
import type { Keys } from "#lib/shortcuts/shortcuts";
import { KeyHint } from "#ui/key-hint";
import { Link } from "#ui/link";

/** The keys that are used most, under the list; and the way to all commands and to one's own keys. */
export function KeyLine({ keys }: { keys: Keys }) {
  const t = useTranslations("desk");
  const own = useTranslations("deskKeys");
  return (
    <p className="mt-3 hidden flex-wrap items-center gap-2 text-fine text-quiet lg:flex print:hidden">
      {t.rich("keys", {
        j: () => <KeyHint keys={[keys.next]} />,
        k: () => <KeyHint keys={[keys.previous]} />,
        enter: () => <KeyHint keys={["Enter"]} />,
        a: () => <KeyHint keys={[keys["assign-me"]]} />,
        z: () => <KeyHint keys={[keys.snooze]} />,
        sheet: () => <KeyHint keys={[keys.sheet]} />,
      })}
      <button type="button" data-commands="" className="text-link">
        {own("menu")} <kbd className="font-code">Ctrl K</kbd>
      </button>
      <Link href="/desk/keys" className="text-link inline-flex min-h-target items-center">
        {own("settings")}
      </Link>
    </p>
  );
}
