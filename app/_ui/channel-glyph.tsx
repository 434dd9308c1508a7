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
      {radii.map((radius, index) => (
        <path
          key={radius}
          d={`M1.5 ${22.5 - radius}A${radius} ${radius} 0 0 1 ${1.5 + radius} 22.5`}
          strokeWidth={lit.includes(index + 1) ? 2.3 : 0.9}
          className={lit.includes(index + 1) ? "stroke-indigo" : "stroke-edge/60"}
        />
      ))}
      <circle cx="1.5" cy="22.5" r="1.2" className="fill-cinnabar" />
    </svg>
  );
}
