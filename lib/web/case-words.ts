/**
 * The translator of all messages, `useTranslations()` or `await getTranslations()`. Its own type, over
 * every key with its values, is far too large to be compared with another one.
 */
export type Translator = object;

/** Says a message by a key that is put together at run time. */
export function sayer(t: Translator) {
  return t as (key: string, values?: Record<string, string | number>) => string;
}

/**
 * The words of procedures, by the keys of their tables. Takes the translator of all messages, so that
 * pages and client leaves (which get the finished words) say the same. The type check holds that
 * every key of a table has its words in both languages.
 */
export function caseWords(t: Translator) {
  const say = sayer(t);
  const action = (procedure: string, name: string) => `procedures.${procedure}.actions.${name}`;
  const field = (procedure: string, name: string, of: string) =>
    `${action(procedure, name)}.fields.${of}`;
  return {
    procedure: (key: string) => say(`procedures.${key}.name`),
    aboutProcedure: (key: string) => say(`procedures.${key}.about`),
    state: (key: string, state: string) => say(`procedures.${key}.states.${state}.name`),
    aboutState: (key: string, state: string) => say(`procedures.${key}.states.${state}.about`),
    clock: (key: string, clock: string) => say(`procedures.${key}.clocks.${clock}.name`),
    onExpiry: (key: string, clock: string) => say(`procedures.${key}.clocks.${clock}.onExpiry`),
    action: (key: string, name: string) => say(`${action(key, name)}.label`),
    done: (key: string, name: string) => say(`${action(key, name)}.done`),
    consequence: (key: string, name: string) => say(`${action(key, name)}.consequence`),
    field: (key: string, name: string, of: string) => say(`${field(key, name, of)}.label`),
    hint: (key: string, name: string, of: string) => say(`${field(key, name, of)}.hint`),
    option: (key: string, name: string, of: string, option: string) =>
      say(`${field(key, name, of)}.options.${option}`),
    outcome: (key: string, outcome: string) => say(`procedures.${key}.outcomes.${outcome}`),
    /** The outcome of a proceeding that another body's took the place of. */
    transferred: () => say("cases.lanes.transferred"),
    closedBecause: (because: string) => say(`closedBecause.${because}`),
    audience: (audience: string) => say(`audiences.${audience}`),
  };
}

export type CaseWords = ReturnType<typeof caseWords>;
