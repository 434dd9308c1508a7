/** A text is on the table; one side, or neither, has agreed to it. */
export const offered = ["text-proposed", "agreed-by-complainant", "agreed-by-respondent"] as const;
/** Both sides sit together and nothing is agreed. */
export const negotiating = ["mediating", ...offered] as const;
