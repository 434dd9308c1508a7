import { readFileSync } from "node:fs";
import { join } from "node:path";

/** The version in package.json of the installation that runs, such as "0.1.0". */
export const productVersion: string = JSON.parse(
  readFileSync(join(process.cwd(), "package.json"), "utf8"),
).version;
