type Step = () => Promise<void> | void;

/** What has been started and must be stopped, last first. */
export function makeShutdown() {
  const steps: Step[] = [];
  let running: Promise<void> | undefined;
  return {
    /** Once things are being stopped, what is started late is stopped at once. */
    add: (step: Step) => {
      if (running) void step();
      else steps.push(step);
    },
    run: () => {
      running ??= runAll(steps);
      return running;
    },
  };
}

export type Shutdown = ReturnType<typeof makeShutdown>;

// One step that fails does not keep the others from being taken.
async function runAll(steps: Step[]) {
  for (const step of steps.reverse()) {
    try {
      await step();
    } catch (error) {
      process.stderr.write(`${error}\n`);
    }
  }
}
