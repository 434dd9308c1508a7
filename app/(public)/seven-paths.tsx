import { crossingAngle, pointAt } from "#ui/mark";

// The book gives the outermost path twice the diameter of the innermost.
const radii = [200, 183.33, 166.67, 150, 133.33, 116.67, 100];
const [outer, inner] = [200, 100];
const labelsFrom = 218;

/** The old diagram with its meaning written on it: seven channels, and the line of one case. */
export function SevenPaths({ names, title }: { names: string[]; title: string }) {
  const room = Math.max(...names.map(widthOf));
  return (
    <svg
      viewBox={`-208 -214 ${208 + labelsFrom + room} 426`}
      role="img"
      aria-label={title}
      className="w-full overflow-visible"
    >
      <SolarTerms />
      <g fill="none" className="stroke-edge">
        {radii.map((radius) => (
          <circle key={radius} r={radius} strokeWidth="1" />
        ))}
      </g>
      <circle
        cy={-(outer - inner) / 2}
        r={(outer + inner) / 2}
        fill="none"
        strokeWidth="3"
        className="stroke-indigo"
      />
      <circle r="7" className="fill-cinnabar" />
      {radii.map((radius, index) => (
        <Crossing key={radius} radius={radius} name={names[index] ?? ""} />
      ))}
    </svg>
  );
}

/** Twenty-four ticks on the outermost ring, one a solar term, as on the printed diagram. */
function SolarTerms() {
  const angles = Array.from({ length: 24 }, (_, term) => (term * Math.PI) / 12);
  return angles.map((angle) => {
    const [from, to] = [pointAt(200, angle), pointAt(206, angle)];
    return (
      <line
        key={angle}
        x1={from.x}
        y1={from.y}
        x2={to.x}
        y2={to.y}
        strokeWidth="1"
        className="stroke-edge"
      />
    );
  });
}

function Crossing({ radius, name }: { radius: number; name: string }) {
  const { x, y } = pointAt(radius, crossingAngle(radius, outer, inner));
  return (
    <g>
      <line x1={x} y1={y} x2={labelsFrom - 6} y2={y} strokeWidth="1" className="stroke-indigo" />
      <circle cx={x} cy={y} r="5" strokeWidth="2.5" className="fill-paper stroke-indigo" />
      <text
        x={labelsFrom}
        y={y}
        dy="0.35em"
        className="fill-ink text-[16px] in-data-[print-size=large]:text-[18px]"
      >
        {name}
      </text>
    </g>
  );
}

/** About the width of a name at 16 units a Chinese character. */
function widthOf(name: string) {
  return [...name].reduce((width, letter) => width + (letter < "\u2e80" ? 8.6 : 16.2), 4);
}
