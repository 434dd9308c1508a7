import { accessSync, constants, existsSync, mkdirSync } from "node:fs";
import { isAbsolute, relative } from "node:path";
import { z } from "zod";
import { isMailbox, isSmtpUrl } from "#lib/mail/mail-settings";
import { isGatewayToken, isGatewayUrl } from "#lib/mail/text-settings";
import { isHttpsOrLocal } from "#lib/operations/https-or-local";
import type { Problem } from "#lib/operations/problem";
import { isStrongSecret } from "#lib/operations/strong-secret";
import { isProcessCount } from "#lib/operations/web-processes";
import { staffWishes } from "#lib/second-step/policy";
import { isHostList } from "#lib/webhooks/allowed-hosts";

export type Deployment = {
  databaseUrl: string;
  secret: string;
  /** The public origin, without a slash at its end. */
  address: string;
  evidenceFolder: string;
};

type Key = Problem["key"];
type Refine = [(value: string) => boolean, Key];

/**
 * Checks the settings of a real deployment, all at once and without touching the database.
 * @param env the process's environment; an empty value counts as missing.
 */
export function readDeployment(
  env: NodeJS.ProcessEnv,
): { deployment: Deployment; problems?: undefined } | { problems: Problem[] } {
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value?.trim()));
  const read = schema.safeParse(given);
  const problems = [...(read.error?.issues.map(asProblem) ?? []), ...halfGiven(given)];
  if (!read.success || problems.length > 0) return { problems };
  const { DATABASE_URL, QIHENG_SECRET, QIHENG_URL, EVIDENCE_FOLDER } = read.data;
  return {
    deployment: {
      databaseUrl: DATABASE_URL,
      secret: QIHENG_SECRET,
      address: new URL(QIHENG_URL).origin,
      evidenceFolder: EVIDENCE_FOLDER,
    },
  };
}

/** What is wrong with the settings that a demonstration takes, too. */
export function demoProblems(env: Record<string, string | undefined>): Problem[] {
  const wished = env.WEB_PROCESSES?.trim();
  const isWrong = wished !== undefined && wished !== "" && !isProcessCount(wished);
  return [...halfGiven(env), ...(isWrong ? [{ key: "webProcessesInvalid" } as const] : [])];
}

/**
 * Of settings that work only together, those that are missing beside one that is set: alone it would
 * do nothing, and nobody would know.
 */
function halfGiven(env: Record<string, string | undefined>): Problem[] {
  return together.flatMap((names) => {
    const given = names.find((name) => env[name]?.trim());
    const missing = names.filter((name) => !env[name]?.trim());
    return given ? missing.map((name) => ({ key: "halfGiven", values: { name, given } })) : [];
  });
}

/** Whether a port can be listened on. @param text as typed */
export function isPort(text: string): boolean {
  return /^\d{1,5}$/.test(text) && Number(text) >= 1 && Number(text) <= 65535;
}

const together = [
  ["SMTP_URL", "MAIL_FROM"],
  ["SMS_URL", "SMS_TOKEN"],
] as const;

const schema = z.object({
  DATABASE_URL: setting("databaseUrlInvalid", [isPostgres, "databaseUrlInvalid"]),
  QIHENG_SECRET: setting("secretMissing", [isStrongSecret, "secretWeak"]),
  QIHENG_URL: setting("addressMissing", [isOrigin, "addressInvalid"], [isSafe, "addressNotHttps"]),
  EVIDENCE_FOLDER: setting(
    "evidenceFolderMissing",
    [isAbsolute, "evidenceFolderNotAbsolute"],
    [isOutside, "evidenceFolderInProduct"],
    [isWritable, "evidenceFolderNotWritable"],
  ),
  EVIDENCE_MAX_BYTES: setting("bytesInvalid", [isBytes, "bytesInvalid"]).optional(),
  EVIDENCE_KEEP_FREE_BYTES: setting("bytesInvalid", [isBytes, "bytesInvalid"]).optional(),
  SMTP_URL: setting("smtpUrlInvalid", [isSmtpUrl, "smtpUrlInvalid"]).optional(),
  MAIL_FROM: setting("mailFromInvalid", [isMailbox, "mailFromInvalid"]).optional(),
  WEBHOOK_ALLOWED_HOSTS: setting("webhookHostsInvalid", [
    isHostList,
    "webhookHostsInvalid",
  ]).optional(),
  SMS_URL: setting("smsUrlInvalid", [isGatewayUrl, "smsUrlInvalid"]).optional(),
  SMS_TOKEN: setting("smsTokenInvalid", [isGatewayToken, "smsTokenInvalid"]).optional(),
  PORT: setting("portInvalid", [isPort, "portInvalid"]).optional(),
  WEB_PROCESSES: setting("webProcessesInvalid", [isProcessCount, "webProcessesInvalid"]).optional(),
  CHECKPOINT_FOLDER: setting(
    "checkpointFolderInvalid",
    [isAbsolute, "checkpointFolderInvalid"],
    [isOutside, "checkpointFolderInvalid"],
    [isWritable, "checkpointFolderInvalid"],
  ).optional(),
  STAFF_SECOND_STEP: setting("secondStepInvalid", [isStaffWish, "secondStepInvalid"]).optional(),
  QIHENG_TRUSTED_PROXIES: setting("proxiesInvalid", [isSmall, "proxiesInvalid"]).optional(),
});

// The first condition that fails names the problem.
function setting(missing: Key, ...conditions: Refine[]) {
  return z.string({ error: missing }).superRefine((value, context) => {
    const failed = conditions.find(([holds]) => !holds(value));
    if (failed) context.addIssue({ code: "custom", message: failed[1] });
  });
}

function asProblem(issue: z.core.$ZodIssue): Problem {
  return { key: issue.message as Key, values: { name: String(issue.path[0]) } };
}

function isPostgres(text: string): boolean {
  const url = URL.parse(text);
  return /^postgres(ql)?:$/.test(url?.protocol ?? "") && (url?.pathname.length ?? 0) > 1;
}

function isOrigin(text: string): boolean {
  const url = URL.parse(text);
  return url !== null && /^https?:$/.test(url.protocol) && text.replace(/\/$/, "") === url.origin;
}

function isSafe(text: string): boolean {
  return isHttpsOrLocal(new URL(text));
}

function isOutside(folder: string): boolean {
  const path = relative(process.cwd(), folder);
  return path.startsWith("..") || isAbsolute(path);
}

function isWritable(folder: string): boolean {
  try {
    if (!existsSync(folder)) mkdirSync(folder, { mode: 0o700 });
    accessSync(folder, constants.W_OK | constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function isBytes(text: string): boolean {
  return /^\d+$/.test(text) && Number.isSafeInteger(Number(text));
}

function isStaffWish(text: string): boolean {
  return staffWishes.some((wish) => wish === text);
}

function isSmall(text: string): boolean {
  return /^\d$/.test(text);
}
