/** The measures are in force and nothing is settled. */
export const inForce = [
  "measured",
  "forwarded",
  "countered",
  "awaiting-holder",
  "maintained",
] as const;
