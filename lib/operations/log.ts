import pino from "pino";
import { describeFault } from "#lib/operations/describe-fault";

// Say ids, never what a person typed; these are blotted out should one slip in.
const personal = [
  "email",
  "personName",
  "phone",
  "password",
  "token",
  "secret",
  "queryCode",
  "url",
];

/** The log of this process: one JSON object a line on standard output. */
export const log = pino({
  name: process.env.QIHENG_PROCESS ?? "qiheng",
  level: process.env.QIHENG_LOG_LEVEL ?? "info",
  timestamp: pino.stdTimeFunctions.isoTime,
  formatters: { level: (label) => ({ level: label }) },
  serializers: { err: describeFault },
  redact: {
    paths: [
      ...personal.flatMap((field) => [field, `*.${field}`]),
      "*.headers.cookie",
      "*.headers.authorization",
    ],
    censor: "[hidden]",
  },
});
