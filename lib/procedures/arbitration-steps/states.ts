/** From service of the request until the award: both sides may be heard. */
export const contested = [
  "served",
  "constituting",
  "examining",
  "hearing-scheduled",
  "suspended",
] as const;
