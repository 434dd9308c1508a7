import type { Messages } from "#lib/messages/shape";
import type { operations as zh } from "#lib/messages/zh/operations";

export const operations: Messages<typeof zh> = {
  product: "Qiheng 七衡 {version}",
  building:
    "Building the pages (a minute or two, the first time and after changes to the source) …",
  built: "Pages built in {seconds} seconds.",
  buildFailed: "The build failed. Its last words:",
  startingDatabase: "Starting the built-in database …",
  preparingDatabase: "Preparing the tables …",
  seedingDemo: "Writing the demonstration data (the first time only) …",
  startingProcesses: "Starting the web and worker processes …",
  ready: "Ready: {address}",
  demoTitle:
    "Demonstration accounts (every password is {password}; on this machine the sign-in page also lets you in with one click)",
  demoNotice:
    "This is a demonstration: reachable from this machine only, all data invented. For a real deployment set DATABASE_URL; see README.",
  logs: "Logs: {folder}",
  stopHint: "Press Ctrl-C to stop.",
  stopping: "Stopping …",
  stopped: "Everything has stopped.",
  alreadyRunning: "Qiheng is already running from this folder: {address} (process {pid}).",
  alreadyStarting: "Qiheng is already starting from this folder (process {pid}); please wait.",
  portTaken:
    "Port {port} is taken. Stop the program that uses it, or choose another: PORT=3100 npm start",
  portInvalid: "PORT must be a whole number from 1 to 65535.",
  childEnded: "The {name} process ended unexpectedly; it starts again in {seconds} s. Log: {log}",
  neverReady: "The {name} process did not start. Its last words:",
  web: "web",
  worker: "worker",
  problemsTitle:
    "Not ready to start. {count, plural, one {One thing} other {# things}} to put right first (the database has not been touched):",
  databaseProblemsTitle:
    "Not ready to start. {count, plural, one {One thing} other {# things}} to put right about the database:",
  setUpTitle:
    "There is no administrator yet. Set up the first one within an hour with this link (it works once; starting again replaces it):",
  problems: {
    databaseUrlInvalid:
      "DATABASE_URL is not a PostgreSQL address. Write postgres://user:password@host:5432/database",
    secretMissing: "QIHENG_SECRET is not set. Make one and keep it safe: openssl rand -base64 48",
    secretWeak:
      "QIHENG_SECRET is too weak: at least 32 random characters, and no value from an example. Make a new one: openssl rand -base64 48",
    addressMissing:
      "QIHENG_URL is not set. It is the public address people visit, such as https://ipr.example.gov.cn",
    addressInvalid: "QIHENG_URL must be scheme and host only, such as https://ipr.example.gov.cn",
    addressNotHttps:
      "QIHENG_URL must begin with https://; http:// is for this machine's own address only.",
    evidenceFolderMissing:
      "EVIDENCE_FOLDER is not set. It is the folder for evidence files, as an absolute path.",
    evidenceFolderNotAbsolute:
      "EVIDENCE_FOLDER must be an absolute path, such as /srv/qiheng/evidence",
    evidenceFolderNotWritable:
      "EVIDENCE_FOLDER cannot be written. Make the folder and give it to the user that runs Qiheng.",
    evidenceFolderInProduct:
      "EVIDENCE_FOLDER lies inside the program's folder, where an upgrade would remove it. Choose another place.",
    bytesInvalid: "{name} must be a number of bytes, such as 4294967296.",
    smtpUrlInvalid: "SMTP_URL must look like smtps://user:password@mail-server:465.",
    mailFromInvalid: "MAIL_FROM must be a mailbox, for example Qiheng <noreply@example.org>.",
    smsUrlInvalid:
      "SMS_URL must be the https address of a gateway, such as https://sms.example.org/send, without a user or password; http is for this machine only.",
    smsTokenInvalid: "SMS_TOKEN must be printable ASCII characters without blanks.",
    halfGiven: "{given} is set, but {name} is not: set both, or neither.",
    portInvalid: "PORT must be a whole number from 1 to 65535.",
    webhookHostsInvalid:
      "WEBHOOK_ALLOWED_HOSTS must be host:port, several with commas between, such as oa.intranet:8443,10.0.0.5:8080.",
    webProcessesInvalid: "WEB_PROCESSES must be the number of web processes, from 1 to 32.",
    checkpointFolderInvalid:
      "CHECKPOINT_FOLDER must be the absolute path of a folder that can be written, outside the program's; best on another machine.",
    secondStepInvalid:
      "STAFF_SECOND_STEP must be required (staff of bodies sign in by two steps, as without it) or optional.",
    proxiesInvalid:
      "QIHENG_TRUSTED_PROXIES must be the number of reverse proxies in front, such as 1.",
    databaseUnreachable:
      "The database of DATABASE_URL does not answer ({code}). Check the address, the password and the network.",
    databaseTooOld: "The database is PostgreSQL {version}; version 15 or newer is needed.",
    databaseNotUtf8:
      "The database's encoding is {encoding}; UTF8 is needed. Make it again with ENCODING 'UTF8'.",
    databaseUnsafe:
      "The database runs with {setting} off: a power cut would lose complaints already acknowledged. Switch it on in postgresql.conf.",
    cannotPrepare:
      "The database cannot be prepared ({code}). The user of DATABASE_URL must own the database and have CREATEROLE.",
    runtimeRoleMighty:
      "The role to run with, {role}, is a superuser or bypasses row-level security. Take that away: ALTER ROLE {role} NOSUPERUSER NOBYPASSRLS",
    runtimeRoleOwns:
      "The role to run with, {role}, owns tables, so row-level security does not hold it. Give the tables back to their owner.",
  },
};
