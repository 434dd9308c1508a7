import type { Measured } from "#e2e/bench/works";

export type Row = Measured & { size: number };

/** One line for each work at each size: for people, or as JSON for machines. */
export function print(row: Row, json: boolean): void {
  console.log(json ? JSON.stringify(row) : line(row));
}

function line({ work, size, ours, floor, ratio }: Row): string {
  const told = `${work.padEnd(9)} ${String(size).padStart(8)}  × ${String(ratio).padEnd(6)}`;
  return `${told} ours ${values(ours)} | floor ${values(floor)}`;
}

function values(given: Record<string, number>): string {
  return Object.entries(given)
    .map(([name, value]) => `${name} ${value}`)
    .join(", ");
}
