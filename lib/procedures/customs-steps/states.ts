/** The goods are held and nothing is found yet. */
export const detained = ["detained-on-application", "investigating", "undetermined"] as const;
/** From the finding of infringement until the goods are confiscated. */
export const penalizing = [
  "infringing",
  "docketed",
  "notified",
  "hearing-requested",
  "hearing-scheduled",
  "heard",
  "deciding",
] as const;
