import { RateLimiterPostgres, RateLimiterRes } from "rate-limiter-flexible";
import { runtimeConnection } from "#db/connection";

type Query = { text: string; values: (string | number)[] };

// What the limiter expects of a client of `pg`, on this process's own pool. Its table holds only
// counters under hashes, which row-level security leaves open.
const client = {
  async query({ text, values }: Query) {
    const rows = await runtimeConnection().sql.unsafe(text, values, { prepare: true });
    return { rows, rowCount: rows.count };
  },
};

/** A counter of `points` per `duration` seconds; `keyPrefix` keeps its keys apart from others'. */
export function counter(options: { keyPrefix: string; points: number; duration: number }) {
  return new RateLimiterPostgres({
    ...options,
    storeClient: client,
    storeType: "client",
    tableName: "rate_limits",
    tableCreated: true,
  });
}

/** Adds one and says where the count stands, also beyond the limit. */
export async function count(limiter: RateLimiterPostgres, key: string): Promise<RateLimiterRes> {
  try {
    return await limiter.consume(key);
  } catch (full) {
    if (full instanceof RateLimiterRes) return full;
    throw full;
  }
}
