import postgres from "postgres";
import type { Problem } from "#lib/operations/problem";

/**
 * What is wrong with the server of a real deployment, before anything is written to it. A server
 * that may forget what it acknowledged is refused.
 */
export async function serverProblems(ownerUrl: string): Promise<Problem[]> {
  return asking(ownerUrl, async (sql) => {
    const [server] = await sql`
      select current_setting('server_version_num')::int as number,
        current_setting('server_version') as version,
        current_setting('server_encoding') as encoding`;
    const problems: Problem[] = await unsafeSettings(sql);
    if (server?.number < 150000) {
      problems.push({ key: "databaseTooOld", values: { version: server?.version } });
    }
    if (server?.encoding !== "UTF8") {
      problems.push({ key: "databaseNotUtf8", values: { encoding: server?.encoding } });
    }
    return problems;
  });
}

/** What is wrong with the role to run with: row-level security must hold it. */
export async function runtimeProblems(runtimeUrl: string): Promise<Problem[]> {
  return asking(runtimeUrl, async (sql) => {
    const [role] = await sql`
      select current_user as name, rolsuper or rolbypassrls as mighty,
        exists (select from pg_class where relnamespace = 'public'::regnamespace
          and pg_has_role(current_user, relowner, 'usage')) as owns
      from pg_roles where rolname = current_user`;
    const values = { role: String(role?.name) };
    const problems: Problem[] = await unsafeSettings(sql);
    if (role?.mighty) problems.push({ key: "runtimeRoleMighty", values });
    else if (role?.owns) problems.push({ key: "runtimeRoleOwns", values });
    return problems;
  });
}

async function unsafeSettings(sql: postgres.Sql): Promise<Problem[]> {
  const rows = await sql`select name from pg_settings where setting = 'off'
    and name in ('fsync', 'full_page_writes', 'synchronous_commit')`;
  return rows.map(({ name }) => ({ key: "databaseUnsafe", values: { setting: name } }));
}

async function asking(url: string, ask: (sql: postgres.Sql) => Promise<Problem[]>) {
  const sql = postgres(url, { max: 1, connect_timeout: 10, onnotice: () => {} });
  try {
    return await ask(sql);
  } catch (error) {
    const { code, message } = error as { code?: string; message: string };
    return [{ key: "databaseUnreachable" as const, values: { code: code ?? message } }];
  } finally {
    await sql.end();
  }
}
