/**
 * A command's "no", said to the user: `key` names a sentence in the `refusals` messages that tells
 * why and what to do instead; `values` fill it. `fields` point at answers to correct.
 */
export class Refusal extends Error {
  readonly key: string;
  readonly values: Record<string, string | number>;
  readonly fields: Record<string, string>;

  constructor(
    key: string,
    values: Record<string, string | number> = {},
    fields: Record<string, string> = {},
  ) {
    super(`refused: ${key} ${JSON.stringify(fields)}`);
    this.name = "Refusal";
    this.key = key;
    this.values = values;
    this.fields = fields;
  }
}

/** What the actor may not see does not exist for the actor: doors answer 404. */
export class NotSeen extends Error {
  constructor(what: string) {
    super(`not seen: ${what}`);
    this.name = "NotSeen";
  }
}
