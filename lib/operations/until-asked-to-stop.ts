/**
 * Waits until this process is to end: a signal, or the end of the process that started it. The same
 * wish may arrive twice, from the terminal and from npm; the first counts.
 */
export function untilAskedToStop(): Promise<void> {
  return new Promise((resolve) => {
    for (const wish of ["SIGTERM", "SIGINT", "SIGHUP", "disconnect"] as const) {
      process.on(wish, () => resolve());
    }
  });
}
