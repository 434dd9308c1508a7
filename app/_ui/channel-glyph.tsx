const radii = [21, 18, 15, 12, 9, 6, 3];

type Props = {
  /** Places of the channels at work, 1 (outermost) to 7 (innermost). */
  lit: readonly number[];
  /** The channels in words, for those who do not see the arcs and as a tooltip. */
  label: string;
  size?: number;
  decorative?: boolean;
};

/** A quadrant of the mark: one arc a channel, lit where the channel is at work on the case. */
export function ChannelGlyph({ lit, label, size = 24, decorative = false }: Props) {
  return (
    <svg
      width={size}
      height={size}
      viewBox="0 0 24 24"
      fill="none"
      role={decorative ? undefined : "img"}
      aria-label={decorative ? undefined : label}
      aria-hidden={decorative || undefined}
      className="inline-block shrink-0 align-middle"
    >
      {!decorative && <title>{label}</title>}
      <Drawing lit={lit} />
    </svg>
  );
}

/** The same glyph where a list has it on every line: the list draws each once, as a symbol. */
export function ChannelSymbol({ lit }: Pick<Props, "lit">) {
  return (
    <symbol id={`lit-${lit.join("-")}`} viewBox="0 0 24 24" fill="none">
      <Drawing lit={lit} />
    </symbol>
  );
}

export function ChannelUse({ lit, label, size = 24 }: Omit<Props, "decorative">) {
  return (
    <svg
      width={size}
      height={size}
      role="img"
      aria-label={label}
      className="inline-block shrink-0 align-middle"
    >
      <title>{label}</title>
      <use href={`#lit-${lit.join("-")}`} />
    </svg>
  );
}

function Drawing({ lit }: Pick<Props, "lit">) {
  return (
    <>
      <path
        d={arcs((place) => !lit.includes(place))}
        strokeWidth={0.9}
        className="stroke-edge/60"
      />
      <path d={arcs((place) => lit.includes(place))} strokeWidth={2.3} className="stroke-indigo" />
      <circle cx="1.5" cy="22.5" r="1.2" className="fill-cinnabar" />
    </>
  );
}

/** The arcs of some places as one line: a list draws this glyph on every row. */
function arcs(drawn: (place: number) => boolean): string {
  return radii
    .filter((_, index) => drawn(index + 1))
    .map((radius) => `M1.5 ${22.5 - radius}a${radius} ${radius} 0 0 1 ${radius} ${radius}`)
    .join("");
}
