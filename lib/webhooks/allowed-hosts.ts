/** A host and port that webhooks may reach although they lie inside, or over plain http. */
export type AllowedHosts = ReadonlySet<string>;

/** What the operator permits in `WEBHOOK_ALLOWED_HOSTS`: nothing, unless it is set. */
export function allowedHosts(env: NodeJS.ProcessEnv = process.env): AllowedHosts {
  const listed = (env.WEBHOOK_ALLOWED_HOSTS ?? "").split(",").map((host) => host.trim());
  return new Set(listed.filter(Boolean).map((host) => host.toLowerCase()));
}

/** Whether a text is a list of `host:port`, separated by commas; a v6 address stands in brackets. */
export function isHostList(text: string): boolean {
  return text.split(",").every((host) => /^([\w.-]+|\[[\da-f:.]+\]):\d{1,5}$/i.test(host.trim()));
}

/** Whether exactly this host and port are permitted. */
export function isAllowed({ hostname, port, protocol }: URL, allowed: AllowedHosts): boolean {
  return allowed.has(`${hostname}:${port || (protocol === "http:" ? 80 : 443)}`);
}
