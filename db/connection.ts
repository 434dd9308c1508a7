import { drizzle, type PostgresJsDatabase } from "drizzle-orm/postgres-js";
import postgres from "postgres";
import { keepingPlans, type Opening } from "#db/kept-plans";

export type Database = PostgresJsDatabase;

/** What a process holds of one database. */
export type Connection = {
  /** The pool. */
  sql: postgres.Sql;
  /** The query builder over it, each of whose transactions begins with a statement. */
  opening(statement: Opening): Database;
};

/**
 * Opens a pool. Nothing is sent until the first query.
 * @param url of the role to act as; the running product uses the role that owns nothing.
 */
export function connect(url: string, options: { most?: number; name?: string } = {}): Connection {
  const sql = postgres(url, {
    max: options.most ?? 10,
    idle_timeout: 60,
    connect_timeout: 10,
    backoff: pauseBetweenTries,
    onnotice: () => {},
    connection: { application_name: options.name ?? "qiheng" },
  });
  return {
    sql,
    opening: (statement) => drizzle(keepingPlans(sql, statement)),
  };
}

/**
 * How long a connection waits, in seconds, after the pool has tried so often in vain. The driver's own
 * answer grows to twenty: a database that was away for a second would be missed for a quarter minute.
 */
function pauseBetweenTries(tries: number): number {
  return Math.min(0.5, 0.05 * 2 ** tries) * (0.5 + Math.random() / 2);
}

// Next bundles this module several times within one process; the pool must be one.
const shared = globalThis as typeof globalThis & { qihengConnection?: Connection };

/**
 * The pool of this process, on `QIHENG_RUNTIME_DATABASE_URL`.
 * @throws when the setting is missing: the start command puts it there.
 */
export function runtimeConnection(): Connection {
  if (!shared.qihengConnection) {
    const url = process.env.QIHENG_RUNTIME_DATABASE_URL;
    if (!url) throw new Error("QIHENG_RUNTIME_DATABASE_URL is not set; start with `npm start`.");
    shared.qihengConnection = connect(url);
  }
  return shared.qihengConnection;
}

/** For tests and scripts that bring their own database. Closes nothing. */
export function useConnection(connection: Connection): void {
  shared.qihengConnection = connection;
}
