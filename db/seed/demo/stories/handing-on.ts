import type { Handing } from "#db/seed/demo/plan/step";
import type { Beat } from "#db/seed/demo/plan/story";
import { type Story, story } from "#db/seed/demo/stories/story";

/** The bodies between which a case is handed on. */
export type Way = {
  /** Where the case is, as a beat before the first handing on. */
  before: readonly Beat[];
  /** The body that should have it, and under which competence. */
  to: string;
  procedure: string;
  kind: Handing["kind"];
  reason: string;
  basis: string;
  /** Another body that was thought to be the right one. */
  wrong: string;
};

const coordinatorsGround = {
  reason: "双方均认为自己没有管辖权。违法行为实施地明确，由行为地机关管辖更便于查处，现指定管辖。",
  basis: "行政处罚法第二十五条；本平台运行规则第七条",
};

/** Every course that handing a case on can take along that way. */
export function handingStories(key: string, way: Way, after: readonly Beat[] = []): Story[] {
  const sent = [...way.before, { send: handing(way, way.to) }];
  const delivered: Beat[] = [...sent, { answer: "deliver" }];
  const noted: Beat[] = [...delivered, { answer: "acknowledge" }];
  const named = (name: string, times: number, ...beats: readonly (Beat | readonly Beat[])[]) =>
    story(`${key}-${name}`, times, ...beats);
  return [
    named("sent", 1, sent),
    named("delivered", 2, delivered),
    named("acknowledged", 2, noted),
    named("accepted", 3, noted, { answer: "accept" }, after),
    named("joined", 2, noted, { answer: "accept" }),
    named("returned", 1, returnedOnce(way)),
    named("revoked", 1, delivered, { revoke: "经核对，本件已由对方机关另案受理，撤回本次流转。" }),
  ];
}

/** A case that nobody wants: sent on, returned, sent on, returned, and then decided from above. */
export function twiceReturned(key: string, way: Way, after: readonly Beat[] = []): Story[] {
  const twice: Beat[] = [
    ...returnedOnce(way),
    { send: handing(way, way.to) },
    { answer: "deliver" },
    { return: { ...back, proper: way.wrong } },
  ];
  const ground = { ...coordinatorsGround, to: way.to, procedure: way.procedure };
  return [
    story(`${key}-returned-twice`, 2, twice, { answer: "deliver" }),
    story(`${key}-coordinator-noted`, 1, twice, { answer: "deliver" }, { answer: "acknowledge" }),
    story(`${key}-designated`, 2, twice, { answer: "deliver" }, { designate: ground }, after),
    story(`${key}-right-the-second-time`, 1, returnedOnce(way), [
      { send: handing(way, way.to) },
      { answer: "deliver" },
      { answer: "acknowledge" },
      { answer: "accept" },
      ...after,
    ]),
  ];
}

/** Sent on, delivered, noted and accepted; from here on the story is that of the body joined. */
export function joinedBy(way: Way, lane = 1): Beat[] {
  return [
    ...way.before,
    { send: handing(way, way.to) },
    { answer: "deliver" },
    { answer: "acknowledge" },
    { answer: "accept" },
    { lane },
  ];
}

const back = {
  reason:
    "经核查，被投诉人的经营场所和违法行为实施地均不在本辖区，本单位没有管辖权，退回并指明有管辖权的机关。",
  basis: "行政处罚法第二十二条",
};

function returnedOnce(way: Way): Beat[] {
  return [
    ...way.before,
    { send: handing(way, way.wrong) },
    { answer: "deliver" },
    { return: { ...back, proper: way.to } },
  ];
}

function handing({ kind, procedure, reason, basis }: Way, to: string): Handing {
  return { kind, to, procedure, reason, basis };
}
