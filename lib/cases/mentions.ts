/**
 * Who of these is mentioned in a text, as `@` and the whole name. Where one name begins another, the
 * longer one counts; of two people with one name both are meant. Pure.
 */
export function mentionedIn<P extends { name: string }>(
  text: string,
  colleagues: readonly P[],
): P[] {
  const byLength = [...colleagues].sort((a, b) => b.name.length - a.name.length);
  const found = new Set<P>();
  for (let at = nextSign(text, 0); at >= 0; at = nextSign(text, at + 1)) {
    const rest = text.slice(at + 1);
    const longest = byLength.find(({ name }) => name !== "" && rest.startsWith(name));
    for (const one of byLength) if (one.name === longest?.name) found.add(one);
  }
  return colleagues.filter((one) => found.has(one));
}

function nextSign(text: string, from: number): number {
  const found = text.slice(from).search(/[@＠]/u);
  return found < 0 ? -1 : from + found;
}
