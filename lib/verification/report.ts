import type { Break } from "#lib/verification/break";
import type { Verification } from "#lib/verification/verify-all";

const mostShown = 20;

/** What an operator reads: the first break, those that follow it, and what was walked. */
export function verificationReport(result: Verification): string {
  return `${[...verdict(result), totals(result)].join("\n")}\n`;
}

function verdict({ breaks, breakCount }: Verification): string[] {
  const [first, ...others] = breaks;
  if (!first) return ["Every chain and every file holds."];
  const shown = others.slice(0, mostShown - 1);
  const left = breakCount - 1 - shown.length;
  return [
    `FIRST BREAK: ${line(first)}`,
    ...shown.map((one) => `       then: ${line(one)}`),
    ...(left > 0 ? [`       and ${left} more (--json lists the first 1,000)`] : []),
  ];
}

function line({ what, case: kase, seq, detail }: Break): string {
  const place = [kase ? `case ${kase}` : null, seq === null ? null : `event ${seq}`];
  return [...place, what, detail].filter((part) => part !== null).join(" · ");
}

function totals(result: Verification): string {
  const number = (value: number) => value.toLocaleString("en");
  return (
    `${number(result.cases)} cases, ${number(result.events)} events, ` +
    `${number(result.disclosures)} disclosures (${number(result.erased)} erased), ` +
    `${number(result.files)} files, ${number(result.bytes)} bytes: ${number(result.breakCount)} breaks\n` +
    `The log of heads: ${number(result.logged)}, signed in ${number(result.checkpoints)} checkpoints`
  );
}
