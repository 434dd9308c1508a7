import type postgres from "postgres";

/**
 * Statements with more parameters are lists of changing length; each length would be kept by itself. The
 * four events of a filing, written at once, are below it.
 */
const mostParameters = 64;

/** What is sent at the beginning of every transaction, before what its work sends. */
export type Opening = { text: string; parameters: string[] };

/**
 * The same client, whose statements stay prepared on their connection. With row-level security in each
 * of them, reading and planning takes the database longer than carrying out; kept, a statement also
 * takes one round trip instead of two. What a connection keeps goes with it, within the hour.
 *
 * @param opening travels together with the first statement of the work instead of waiting for an answer
 *   of its own; the connection answers in order, and when it fails so does the transaction.
 */
export function keepingPlans<Client extends postgres.Sql>(
  client: Client,
  opening?: Opening,
): Client {
  return keeping(client, () => false, opening);
}

/** @param isOver whether the transaction that the client is of has come to its end. */
function keeping<Client extends postgres.Sql>(
  client: Client,
  isOver: () => boolean,
  opening?: Opening,
): Client {
  return new Proxy(client, {
    get(target, key, receiver) {
      if (key === "unsafe")
        return (text: string, parameters: postgres.ParameterOrJSON<never>[] = []) => {
          if (isOver()) throw new Error(`Its transaction is over: ${text.slice(0, 80)}`);
          // Left alone, the driver would send what has no parameters unprepared.
          const options = { prepare: parameters.length <= mostParameters, simple: false };
          return target.unsafe(text, parameters, options);
        };
      if (key === "begin" || key === "savepoint")
        return (...given: unknown[]) => begin(target, key, given, isOver, opening);
      return Reflect.get(target, key, receiver);
    },
  });
}

type Work = (client: postgres.TransactionSql) => unknown;

/**
 * Begins as `given`, and hands on a client that keeps plans, too. Where one of several branches of the
 * work fails, the others may still be at it when everything is taken back: what they send from then on
 * is refused, for the connection may serve somebody else.
 */
function begin(
  target: object,
  key: "begin" | "savepoint",
  given: unknown[],
  isOuterOver: () => boolean,
  opening?: Opening,
) {
  const work = given.pop() as Work;
  const kept = async (client: postgres.TransactionSql) => {
    let isOver = false;
    if (opening) void client.unsafe(opening.text, opening.parameters, { prepare: true }).execute();
    const own = keeping(client as unknown as postgres.Sql, () => isOver || isOuterOver());
    try {
      return await work(own as unknown as postgres.TransactionSql);
    } finally {
      isOver = true;
    }
  };
  return (target as Record<typeof key, (...rest: unknown[]) => unknown>)[key](...given, kept);
}
