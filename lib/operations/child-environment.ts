export type Given = {
  mode: "demo" | "production";
  runtimeUrl: string;
  secret: string;
  address: string;
  evidenceFolder: string;
  port: number;
  host: string;
};

/** The settings of the web and worker processes. The owner's DATABASE_URL is not among them. */
export function childEnvironment(given: Given, env = process.env): NodeJS.ProcessEnv {
  const { DATABASE_URL: _ownersOnly, ...rest } = env;
  return {
    ...rest,
    NODE_ENV: "production",
    NEXT_TELEMETRY_DISABLED: "1",
    QIHENG_MODE: given.mode,
    QIHENG_RUNTIME_DATABASE_URL: given.runtimeUrl,
    QIHENG_SECRET: given.secret,
    QIHENG_URL: given.address,
    STAFF_SECOND_STEP:
      env.STAFF_SECOND_STEP || (given.mode === "production" ? "required" : "optional"),
    NEXTAUTH_SECRET: given.secret,
    NEXTAUTH_URL: given.address,
    EVIDENCE_FOLDER: given.evidenceFolder,
    PORT: String(given.port),
    HOSTNAME: given.host,
  };
}
