/** A field for what is copied off paper sign by sign: the browser fills nothing in and corrects nothing. */
export const codeField = {
  autoComplete: "off",
  spellCheck: false,
  className: "max-w-[18em] font-code",
} as const;
