import { DetailedError, defaultOptions, type PreviousUpload, Upload } from "tus-js-client";
import { fingerprintOf } from "./fingerprint";

export type SendState = "waiting" | "sending" | "checking" | "paused" | "cut" | "done" | "failed";

/** How far a file came. `said` is the server's own sentence about a refusal. */
export type Progress = { state: SendState; sent: number; said?: string };

/** What the server is told with the last byte: the note, the audience, a capture's fields. */
export type AboutFields = () => URLSearchParams;

export type Sending = {
  /** Resolves when the file is received, refused, paused or given up; never rejects. */
  go(): Promise<void>;
  pause(): void;
  /** Gives the file up, on the server as well. */
  cancel(): void;
};

const chunkBytes = 8 * 1024 * 1024;
const patience = [0, 1000, 2000, 5000, 10_000, 20_000, 30_000, 30_000, 60_000, 60_000, 120_000];

/** Sends one file in pieces, going on after cuts by itself, and has it made evidence at the end. */
export function sending(
  file: File,
  address: string,
  about: AboutFields,
  tell: (change: Partial<Progress>) => void,
): Sending {
  const given = new AbortController();
  let fingerprint: Promise<string> | undefined;
  let stopGoing = () => {};
  const upload = new Upload(file, {
    endpoint: address,
    chunkSize: chunkBytes,
    retryDelays: patience,
    metadata: { filename: file.name },
    fingerprint: async () => keyOf(file, address),
    removeFingerprintOnSuccess: false,
    onProgress: (sent) => tell({ state: "sending", sent }),
    onShouldRetry: (error) => {
      const willRetry = isPassing(statusOf(error));
      if (willRetry) tell({ state: "cut" });
      return willRetry;
    },
  });
  const run = async () => {
    const [earlier] = newestFirst(await upload.findPreviousUploads());
    if (earlier) upload.resumeFromPreviousUpload(earlier);
    await new Promise<void>((sent, failed) => {
      stopGoing = () => failed(new Stopped());
      upload.options.onSuccess = () => sent();
      upload.options.onError = failed;
      upload.start();
    });
    tell({ state: "checking", sent: file.size });
    fingerprint ??= fingerprintOf(file, given.signal);
    await finish(upload.url ?? "", await fingerprint, about());
    await forget(upload);
    tell({ state: "done" });
  };
  return {
    go() {
      if (given.signal.aborted) return Promise.resolve();
      fingerprint ??= fingerprintOf(file, given.signal);
      fingerprint.catch(() => {});
      tell({ state: "sending", said: "" });
      return run().catch((error) => {
        if (error instanceof Stopped) return;
        tell({ state: "failed", said: sentenceOf(error) });
      });
    },
    pause() {
      void upload.abort();
      stopGoing();
      tell({ state: "paused" });
    },
    cancel() {
      given.abort();
      stopGoing();
      void upload.abort(true).catch(() => {});
      void forget(upload);
    },
  };
}

/** A file that was begun in this browser for this address and did not arrive. */
export type Unfinished = { name: string; key: string; url: string };

export async function unfinishedTo(address: string): Promise<Unfinished[]> {
  const begun = await defaultOptions.urlStorage.findAllUploads();
  return newestFirst(begun)
    .filter(({ urlStorageKey }) => urlStorageKey.startsWith(`tus::${address} `))
    .map(({ metadata, urlStorageKey: key, uploadUrl }) => {
      return { name: metadata.filename ?? "", key, url: uploadUrl ?? "" };
    });
}

/** Gives up a file that was begun earlier. */
export async function giveUp({ key, url }: Unfinished): Promise<void> {
  await defaultOptions.urlStorage.removeUpload(key);
  if (url) await Upload.terminate(url, { retryDelays: null }).catch(() => {});
}

class Stopped extends Error {}

class Refused extends Error {}

/** Asks until there is an answer, as the upload itself does. @throws Refused with what it says. */
async function finish(url: string, sha256: string, said: URLSearchParams): Promise<void> {
  const body = new URLSearchParams([...said, ["sha256", sha256]]);
  for (const wait of patience) {
    await new Promise((go) => setTimeout(go, wait));
    const answer = await fetch(`${url}/finish`, {
      method: "POST",
      headers: { accept: "application/json" },
      body,
    }).catch(() => null);
    if (answer?.ok) return;
    if (answer && !isPassing(answer.status)) throw new Refused(saidIn(await answer.text()));
  }
  throw new Refused("");
}

/** Together with the address, what tells one file from another in this browser. */
function keyOf({ name, size, lastModified }: File, address: string): string {
  return `${address} ${name} ${size} ${lastModified}`;
}

async function forget(upload: Upload): Promise<void> {
  for (const { urlStorageKey } of await upload.findPreviousUploads())
    await defaultOptions.urlStorage.removeUpload(urlStorageKey);
}

function newestFirst(uploads: PreviousUpload[]): PreviousUpload[] {
  return uploads.sort((a, b) => +new Date(b.creationTime) - +new Date(a.creationTime));
}

/** No answer at all, a server that is starting again, or a piece that was written meanwhile. */
function isPassing(status: number): boolean {
  return status === 0 || status >= 500 || status === 409 || status === 423;
}

function statusOf(error: Error): number {
  return error instanceof DetailedError ? (error.originalResponse?.getStatus() ?? 0) : 0;
}

function sentenceOf(error: unknown): string {
  if (error instanceof Refused) return error.message;
  return error instanceof DetailedError ? saidIn(error.originalResponse?.getBody() ?? "") : "";
}

function saidIn(body: string): string {
  try {
    return JSON.parse(body).error?.message ?? "";
  } catch {
    return "";
  }
}
