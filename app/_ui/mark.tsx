const rings = [22, 19, 16, 13, 10, 7, 4];
const halfGap = 1.7;

/** The seven paths around a center; each opens where the one line crosses it. */
export function Mark({ size = 40, title }: { size?: number; title?: string }) {
  return (
    <svg
      width={size}
      height={size}
      viewBox="-24 -24 48 48"
      role={title ? "img" : undefined}
      aria-label={title}
      aria-hidden={title ? undefined : true}
      className="shrink-0"
    >
      <g fill="none" stroke="currentColor" strokeWidth="1.5">
        {rings.map((radius) => (
          <path key={radius} d={openRing(radius)} />
        ))}
      </g>
      <circle r="1.8" className="fill-cinnabar" />
    </svg>
  );
}

/**
 * Where a circle that touches the outermost ring inside and the innermost outside (the sun's
 * yearly path in the old diagram) crosses the ring of this radius: the angle from the top.
 */
export function crossingAngle(radius: number, outer = 22, inner = 4): number {
  const offset = (outer - inner) / 2;
  const own = (outer + inner) / 2;
  const cosine = (radius ** 2 + offset ** 2 - own ** 2) / (2 * radius * offset);
  return Math.acos(Math.max(-1, Math.min(1, cosine)));
}

export function pointAt(radius: number, angle: number): { x: number; y: number } {
  const round = (value: number) => Math.round(value * 100) / 100;
  return { x: round(radius * Math.sin(angle)), y: round(-radius * Math.cos(angle)) };
}

function openRing(radius: number) {
  const angle = crossingAngle(radius);
  const from = pointAt(radius, angle + halfGap / radius);
  const to = pointAt(radius, angle - halfGap / radius);
  return `M${from.x} ${from.y}A${radius} ${radius} 0 1 1 ${to.x} ${to.y}`;
}
