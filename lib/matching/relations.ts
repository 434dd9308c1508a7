import {
  forceCollide,
  forceLink,
  forceManyBody,
  forceSimulation,
  forceX,
  forceY,
  type SimulationNodeDatum,
} from "d3-force";
import type { CaseAlike, Share } from "#lib/matching/cases-alike";

export type RelationKind = "case" | "right" | "respondent" | "complainant" | "shop";

export type RelationNode = {
  id: string;
  kind: RelationKind;
  label: string;
  /** The case it stands for; null for a party, right or shop. */
  caseId: string | null;
  x: number;
  y: number;
};

export type Relations = {
  nodes: RelationNode[];
  edges: { from: RelationNode; to: RelationNode }[];
  width: number;
  height: number;
};

/** What the case itself has: the words for its right, parties and shop; null where it has none. */
export type Centre = {
  caseId: string;
  number: string;
  words: Partial<Record<Exclude<RelationKind, "case">, string | null>>;
};

const width = 920;
const height = 560;
const margin = { x: 90, y: 34 };

/**
 * How a case hangs together with others: itself in the middle, around it its right, parties and shop,
 * and the cases that share them. Pure: the same cases always lie in the same places.
 */
export function relationsOf(centre: Centre, alike: readonly CaseAlike[]): Relations {
  const own = node(centre.caseId, "case", centre.number, centre.caseId);
  const things = (["right", "respondent", "complainant", "shop"] as const).flatMap((kind) => {
    const label = centre.words[kind];
    return label ? [node(kind, kind, label, null)] : [];
  });
  const others = alike.map(({ caseId, number }) => node(caseId, "case", number, caseId));
  const edges = [
    ...things.map((to) => ({ from: own, to })),
    ...alike.flatMap((one, place) => edgesOf(one, others[place]!, own, things)),
  ];
  layOut([own, ...things, ...others], edges);
  return { nodes: [own, ...things, ...others], edges, width, height };
}

/** What a share is a share of: the respondent's shop is a thing of its own. */
export function thingOf(share: Share): Exclude<RelationKind, "case"> {
  if (share === "respondent.shop" || share === "respondent.listing") return "shop";
  return share.split(".")[0] as "right" | "respondent" | "complainant";
}

function node(id: string, kind: RelationKind, label: string, caseId: string | null): RelationNode {
  return { id, kind, label, caseId, x: 0, y: 0 };
}

function edgesOf(
  { shares, link }: CaseAlike,
  from: RelationNode,
  own: RelationNode,
  things: readonly RelationNode[],
) {
  const shared = new Set<string>(shares.map(thingOf));
  const edges = things.filter(({ kind }) => shared.has(kind)).map((to) => ({ from, to }));
  return link ? [...edges, { from, to: own }] : edges;
}

type Placed = SimulationNodeDatum & { id: string };

function layOut(nodes: readonly RelationNode[], edges: Relations["edges"]) {
  const placed: Placed[] = nodes.map(({ id }) => ({ id }));
  const lines = edges.map(({ from, to }) => ({ source: from.id, target: to.id }));
  forceSimulation(placed)
    .force(
      "link",
      forceLink<Placed, { source: string; target: string }>(lines)
        .id(({ id }) => id)
        .distance(110),
    )
    .force("apart", forceManyBody().strength(-420))
    .force("room", forceCollide(46))
    .force("x", forceX(0).strength(0.05))
    .force("y", forceY(0).strength(0.12))
    .stop()
    .tick(240);
  const fit = fitting(placed);
  nodes.forEach((one, place) => {
    Object.assign(one, fit(placed[place]!));
  });
}

/** Brings what was laid out into the room of the drawing. */
function fitting(placed: readonly Placed[]) {
  const xs = placed.map(({ x = 0 }) => x);
  const ys = placed.map(({ y = 0 }) => y);
  const scale = (value: number, all: number[], from: number, to: number) => {
    const [least, most] = [Math.min(...all), Math.max(...all)];
    if (most === least) return Math.round((from + to) / 2);
    return Math.round(from + ((value - least) / (most - least)) * (to - from));
  };
  return ({ x = 0, y = 0 }: Placed) => ({
    x: scale(x, xs, margin.x, width - margin.x),
    y: scale(y, ys, margin.y, height - margin.y),
  });
}
