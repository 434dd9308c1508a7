import { unstable_rethrow } from "next/navigation";

/** False when the server could not be reached; whatever it answers goes its own way. */
export async function isReached(work: () => Promise<unknown>): Promise<boolean> {
  try {
    await work();
    return true;
  } catch (thrown) {
    unstable_rethrow(thrown);
    if (thrown instanceof Error && "digest" in thrown) throw thrown;
    return false;
  }
}
