import type { operations } from "#lib/messages/zh/operations";
import { words } from "#lib/operations/terminal";

/** Something that keeps the product from starting; its words say how to put it right. */
export type Problem = {
  key: keyof (typeof operations)["problems"];
  values?: Record<string, string>;
};

/** One line for the operator. */
export function sentenceOf({ key, values }: Problem): string {
  return words(`problems.${key}`, values as never);
}
