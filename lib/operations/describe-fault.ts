/** A fault as a log may show it. */
export type Fault = { type: string; code?: string; message: string; at?: string[]; cause?: Fault };

/**
 * Describes an error without what a person typed: drizzle puts a statement's parameters into its
 * message, and PostgreSQL the offending value (its class 22) or row (its detail).
 */
export function describeFault(error: unknown): Fault {
  if (!(error instanceof Error)) return { type: typeof error, message: "not an Error" };
  const code = (error as { code?: unknown }).code;
  return {
    type: error.name,
    ...(typeof code === "string" && { code }),
    message: withoutValues(error.message, code),
    at: framesOf(error),
    ...(error.cause instanceof Error && { cause: describeFault(error.cause) }),
  };
}

function withoutValues(message: string, code: unknown): string {
  if (typeof code === "string" && /^22...$/.test(code)) return "a value is not of its type";
  return message.split("\nparams:")[0] ?? "";
}

function framesOf(error: Error): string[] {
  const lines = error.stack?.split("\n") ?? [];
  return lines.filter((line) => /^\s+at /.test(line)).map((line) => line.trim());
}
