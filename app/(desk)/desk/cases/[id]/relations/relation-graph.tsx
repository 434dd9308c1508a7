import { useTranslations } from "next-intl";
import type { RelationKind, RelationNode, Relations } from "#lib/matching/relations";

const looks: Record<RelationKind, string> = {
  case: "fill-sheet stroke-indigo",
  right: "fill-jade-wash stroke-jade",
  respondent: "fill-cinnabar-wash stroke-cinnabar",
  complainant: "fill-indigo-wash stroke-indigo",
  shop: "fill-amber-wash stroke-amber",
};

/** The relations drawn as they were laid out; the list beside it says the same in words. */
export function RelationGraph({ relations }: { relations: Relations }) {
  const t = useTranslations("matching.relations");
  const { nodes, edges, width, height } = relations;
  const label = t("graphLabel", { nodes: nodes.length, edges: edges.length });
  return (
    <section
      aria-label={t("graph")}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: on a phone it is wider than the page
      tabIndex={0}
      className="overflow-x-auto border border-rule bg-sheet print:overflow-visible"
    >
      <svg
        viewBox={`0 0 ${width} ${height}`}
        role="img"
        aria-label={label}
        className="w-full min-w-[44rem] print:min-w-0"
      >
        <title>{label}</title>
        {edges.map(({ from, to }) => (
          <line
            key={`${from.id} ${to.id}`}
            x1={from.x}
            y1={from.y}
            x2={to.x}
            y2={to.y}
            className="stroke-edge"
            strokeWidth={1}
          />
        ))}
        {nodes.map((node, place) => (
          <Node key={node.id} node={node} own={place === 0} kind={t(`kinds.${node.kind}`)} />
        ))}
      </svg>
    </section>
  );
}

function Node({ node, own, kind }: { node: RelationNode; own: boolean; kind: string }) {
  const { x, y, label } = node;
  return (
    <g>
      <rect
        x={x - 74}
        y={y - 21}
        width={148}
        height={42}
        rx={node.kind === "case" ? 2 : 21}
        strokeWidth={own ? 3 : 1.5}
        className={looks[node.kind]}
      />
      <text x={x} y={y - 4} textAnchor="middle" fontSize={11} className="fill-quiet">
        {kind}
      </text>
      <text x={x} y={y + 13} textAnchor="middle" fontSize={13} className="fill-ink">
        {cut(label)}
      </text>
    </g>
  );
}

function cut(label: string): string {
  const signs = [...label];
  const room = /\p{Script=Han}/u.test(label) ? 10 : 18;
  return signs.length > room ? `${signs.slice(0, room - 1).join("")}…` : label;
}
