import { useTranslations } from "next-intl";
import { LookChoices } from "#ui/look-switches";

/** A small sheet that opens without JavaScript and holds the display choices. */
export function LookMenu({ density }: { density?: boolean }) {
  const t = useTranslations("shell.look");
  return (
    <details className="relative">
      <summary className="flex min-h-target items-center gap-1 rounded-edge px-2 py-1 text-fine hover:bg-wash">
        <HalfDisc />
        {t("title")}
      </summary>
      <div className="absolute right-0 z-40 mt-2 w-max max-w-[calc(100vw-2rem)] rounded-edge border border-rule bg-sheet p-4 shadow-lift">
        <LookChoices density={density} />
      </div>
    </details>
  );
}

function HalfDisc() {
  return (
    <svg width="14" height="14" viewBox="0 0 16 16" aria-hidden="true">
      <circle cx="8" cy="8" r="6.5" fill="none" stroke="currentColor" strokeWidth="1.5" />
      <path d="M8 1.5a6.5 6.5 0 0 1 0 13z" fill="currentColor" />
    </svg>
  );
}
