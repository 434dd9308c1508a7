import compile from "icu-minify/compile";
import formatCompiled from "use-intl/format-message/format-only";

// As many as there are messages: each is read once in the life of a process, not once a request.
const compiled = new Map<string, ReturnType<typeof compile>>();

/**
 * Puts values into a message. The pages use it in the place of the library's own, which reads each
 * message anew for each request (`next.config.mjs` names it).
 */
export default function formatMessage(...given: Parameters<typeof formatCompiled>) {
  const [key, message, values, options] = given;
  return formatCompiled(key, read(String(message)), values, options);
}

// Messages are handed over as they are written.
formatMessage.raw = true;

function read(message: string) {
  const known = compiled.get(message) ?? compile(message);
  compiled.set(message, known);
  return known;
}
