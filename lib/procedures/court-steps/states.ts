/** Docketed and not yet judged, with the time to conclude running. */
export const open = ["docketed", "served", "examining", "hearing-scheduled"] as const;
/** Docketed and not yet judged, but waiting for something outside; the time to conclude stands. */
export const held = ["announcing", "objected", "transferring", "appraising", "suspended"] as const;
export const mediating = ["mediating", "mediating-summary"] as const;
/** From service until the judgment: both sides may be heard. */
export const contested = [
  "served",
  "objected",
  "transferring",
  "examining",
  "hearing-scheduled",
  "appraising",
  "suspended",
  ...mediating,
] as const;
export const conclusions = ["first-instance", "first-instance-summary"] as const;
