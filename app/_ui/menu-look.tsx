export const menuFace =
  "inline-flex min-h-target max-w-full items-center gap-1.5 rounded-edge px-2 py-1 text-left hover:bg-wash";

export const menuSheet =
  "z-40 min-w-[14em] max-w-[24em] rounded-edge border border-rule bg-sheet p-1 text-ink shadow-lift outline-none";

export const menuLine =
  "flex min-h-control w-full cursor-pointer flex-col justify-center rounded-edge px-3 py-1 text-left outline-none hover:bg-wash data-focused:bg-indigo-wash";

export function MenuWords({ label, note }: { label: string; note?: string }) {
  return (
    <>
      <span>{label}</span>
      {note && <span className="text-fine font-normal text-quiet">{note}</span>}
    </>
  );
}

export function Caret() {
  return (
    <svg
      width="10"
      height="10"
      viewBox="0 0 10 10"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.6"
      aria-hidden="true"
      className="shrink-0"
    >
      <path d="M1.5 3.5 5 7l3.5-3.5" />
    </svg>
  );
}
