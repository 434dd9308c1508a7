import { watchCases } from "#lib/timeline/watch-cases";

const heartbeat = 25_000;
const gather = 400;

/**
 * A stream of server-sent events that says `changed` and nothing else, whenever `concerns` finds that
 * one of the changed cases is the reader's. `maySee` is asked again before every line and every
 * heartbeat; a "no" ends the stream. Changes within 0.4 s become one line.
 */
export function changeStream(
  signal: AbortSignal,
  ask: {
    /** The reader's own: who looks at a case is told to colleagues alone. */
    organizationId: string;
    /** Which of these cases the reader watches; `""` means that any may have changed. */
    concerns: (caseIds: ReadonlySet<string>) => Promise<boolean>;
    maySee: () => Promise<boolean>;
  },
): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  return new ReadableStream({
    async start(controller) {
      const pending = new Set<string>();
      let timer: NodeJS.Timeout | undefined;
      const write = (text: string) => controller.enqueue(encoder.encode(text));
      const end = () => {
        if (stopped) return;
        stopped = true;
        stop();
        clearInterval(beat);
        clearTimeout(timer);
        controller.close();
      };
      const tell = async (line: string, isDue: () => Promise<boolean>) => {
        try {
          if (!(await ask.maySee())) return end();
          if ((await isDue()) && !stopped) write(line);
        } catch {
          // The database cannot be asked now: the reader comes back by itself and is asked anew.
          end();
        }
      };
      const flush = () => {
        timer = undefined;
        const ids = new Set(pending);
        pending.clear();
        void tell("data: changed\n\n", () => ask.concerns(ids));
      };
      const hear = (caseId: string, organizationId = ask.organizationId) => {
        if (organizationId !== ask.organizationId) return;
        pending.add(caseId);
        timer ??= setTimeout(flush, gather);
      };
      let stopped = false;
      const beat = setInterval(() => void tell(": alive\n\n", async () => true), heartbeat);
      const stop = await watchCases(hear);
      signal.addEventListener("abort", end);
      write("retry: 3000\n\n");
      if (signal.aborted) end();
    },
  });
}
