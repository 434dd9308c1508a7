/** How long a mail server or a gateway is waited for, in milliseconds. */
export const patience = 20_000;

/** What a failure says, or what it was caused by, at most 500 characters. */
export function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error).slice(0, 500);
  const { message, code } = (error.cause instanceof Error ? error.cause : error) as Error & {
    code?: string;
  };
  return (message || code || error.message).slice(0, 500);
}
