import { createTranslator } from "next-intl";
import { operations as en } from "#lib/messages/en/operations";
import { operations as zh } from "#lib/messages/zh/operations";

/** The language of the terminal that the command was given in. */
export const locale = isChinese(process.env) ? "zh" : "en";

/** What to say to whoever gave the command. */
export const words = createTranslator({
  locale,
  messages: { operations: locale === "zh" ? zh : (en as typeof zh) },
  namespace: "operations",
});

/** A fault that is told in one plain line, without a stack. */
export class PlainFault extends Error {}

export function say(line = ""): void {
  process.stdout.write(`${line}\n`);
}

function isChinese(env: NodeJS.ProcessEnv): boolean {
  return (env.LC_ALL || env.LC_MESSAGES || env.LANG || "").toLowerCase().startsWith("zh");
}
