/**
 * Under `npm start`, npm passes a signal on to the shell between it and us; many a shell dies of it
 * and tells nobody. Settles when that shell is gone; never when we were started in another way.
 */
export function untilNpmIsGone(): Promise<void> {
  const shell = process.ppid;
  return new Promise((resolve) => {
    if (!process.env.npm_lifecycle_event || process.platform === "win32") return;
    const timer = setInterval(() => {
      if (process.ppid === shell) return;
      clearInterval(timer);
      resolve();
    }, 250);
    timer.unref();
  });
}
