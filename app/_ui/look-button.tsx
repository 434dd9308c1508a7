import type { ReactNode } from "react";
import type { AppearanceChoice } from "#lib/web/appearance";

type Props = {
  choice: AppearanceChoice;
  value: string;
  pressed?: boolean;
  lang?: string;
  className?: string;
  children: ReactNode;
};

/** One button that sets one look; a plain form, so that it works without JavaScript. */
export function LookButton({ choice, value, pressed, lang, className = "", children }: Props) {
  return (
    <form action="/appearance" method="post" className="contents">
      <button
        type="submit"
        name={choice}
        value={value}
        lang={lang}
        aria-pressed={pressed}
        className={`rounded-edge px-2 py-1 text-fine hover:bg-wash aria-pressed:bg-indigo-wash aria-pressed:font-semibold aria-pressed:text-indigo ${className}`}
      >
        {children}
      </button>
    </form>
  );
}
