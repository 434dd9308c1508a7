import type { ReactNode } from "react";
import { Link } from "#ui/link";

type Props = { href: string; title: string; text: ReactNode; leading?: boolean };

/** A large way in. Only one tile of a group leads. */
export function Tile({ href, title, text, leading = false }: Props) {
  const look = leading
    ? "border-indigo-fill bg-indigo-fill text-on-indigo hover:bg-indigo-press"
    : "border-rule bg-sheet hover:border-indigo";
  return (
    <Link
      href={href}
      className={`group flex h-full flex-col gap-2 rounded-edge border px-4 py-5 transition-colors ${look}`}
    >
      <span
        className={`flex items-center justify-between gap-2 font-semibold ${leading ? "text-title-2" : "text-title-3 text-indigo group-hover:text-indigo-deep"}`}
      >
        {title}
        <Arrow />
      </span>
      <span className={leading ? "max-w-[34em]" : "text-quiet"}>{text}</span>
    </Link>
  );
}

function Arrow() {
  return (
    <svg
      width="20"
      height="20"
      viewBox="0 0 20 20"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.75"
      aria-hidden="true"
      className="shrink-0 transition-transform group-hover:translate-x-1"
    >
      <path d="M3 10h13M11 4.5 16.5 10 11 15.5" />
    </svg>
  );
}
