const units = ["B", "KB", "MB", "GB", "TB"];

/** A size as people read it: `812 B`, `3.4 MB`; powers of 1024, one decimal below ten. */
export function sizeText(bytes: number): string {
  const step = bytes > 0 ? Math.min(Math.floor(Math.log2(bytes) / 10), units.length - 1) : 0;
  const amount = bytes / 1024 ** step;
  const digits = step > 0 && amount < 10 ? 1 : 0;
  return `${amount.toFixed(digits)} ${units[step]}`;
}
