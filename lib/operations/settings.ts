import { z } from "zod";

const schema = z.object({
  QIHENG_MODE: z.enum(["demo", "production"]),
  QIHENG_SECRET: z.string().min(32),
  QIHENG_URL: z.url(),
  EVIDENCE_FOLDER: z.string().min(1),
});

export type Settings = {
  /** `demo`: invented data, this machine only. */
  mode: "demo" | "production";
  secret: string;
  /** The public origin, without a slash at its end. */
  address: string;
  evidenceFolder: string;
};

/**
 * The settings that the start command checked and gave to this process.
 * @throws when the process was started in another way.
 */
export function settings(): Settings {
  const read = schema.safeParse(process.env);
  if (!read.success) {
    const names = read.error.issues.map((issue) => issue.path.join(".")).join(", ");
    throw new Error(`${names}: not set as they should be. Start with \`npm start\`.`);
  }
  return {
    mode: read.data.QIHENG_MODE,
    secret: read.data.QIHENG_SECRET,
    address: read.data.QIHENG_URL,
    evidenceFolder: read.data.EVIDENCE_FOLDER,
  };
}
