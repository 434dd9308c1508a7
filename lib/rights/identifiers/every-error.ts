/** Every text that differs from `text` in exactly one place, by a sign of the alphabet. */
export function* singleErrors(text: string, alphabet: string): Generator<string> {
  for (let place = 0; place < text.length; place++) {
    for (const sign of alphabet) {
      if (!alphabet.includes(text[place]!) || sign === text[place]) continue;
      yield text.slice(0, place) + sign + text.slice(place + 1);
    }
  }
}

/** Every text in which two unlike neighbours have changed places. */
export function* neighbourSwaps(text: string): Generator<string> {
  for (let place = 0; place + 1 < text.length; place++) {
    const [left, right] = [text[place]!, text[place + 1]!];
    if (left !== right) yield text.slice(0, place) + right + left + text.slice(place + 2);
  }
}
