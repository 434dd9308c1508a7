import { agents, demoKey } from "#db/seed/demo/cast/agents";
import { type DemoRight, demoRights } from "#db/seed/demo/cast/rights";
import { type Aim, aimed } from "#db/seed/demo/plan/aim";
import { openLane } from "#db/seed/demo/plan/lane";
import { instantAt } from "#db/seed/demo/plan/moment";
import type { Position } from "#db/seed/demo/plan/position";
import { type Schedule, schedule } from "#db/seed/demo/plan/schedule";
import type { Step } from "#db/seed/demo/plan/step";
import { stepsOf } from "#db/seed/demo/plan/story";
import { type Random, randomFrom } from "#db/seed/demo/random";
import type { Complaint } from "#db/seed/demo/scenes/complaint";
import type { Scene } from "#db/seed/demo/scenes/scenes";
import { dealt, type Story } from "#db/seed/demo/stories/story";
import type { Calendar } from "#lib/calendar/calendar";
import { addDays, type PlainDate } from "#lib/calendar/plain-date";
import { procedureFor } from "#lib/procedures/registry";

/** One complaint with everything that happens to it, each step with its moment. */
export type Tale = {
  /** Filing it again under this key gives the same case. */
  key: string;
  story: string;
  filer: string;
  complaint: Complaint;
  schedule: Schedule;
};

/** Every tale of the scenes as of a day, in the order of filing. Pure: the same day, the same tales. */
export function talesOf(scenes: readonly Scene[], today: PlainDate, days: Calendar): Tale[] {
  const rights = demoRights(today);
  const tales = scenes.flatMap((scene) =>
    dealt(scene.stories, scene.many, scene.key).map((story, index) =>
      taleOf(scene, story, index, rights, today, days),
    ),
  );
  return tales.sort((a, b) => +a.schedule.start - +b.schedule.start || (a.key < b.key ? -1 : 1));
}

function taleOf(
  scene: Scene,
  story: Story,
  index: number,
  rights: readonly DemoRight[],
  today: PlainDate,
  days: Calendar,
): Tale {
  const key = `demo-${scene.key}-${index}`;
  const family = scene.families[index % scene.families.length]!;
  const made = (respondentActs: boolean) => {
    const random = randomFrom(key);
    return family({ random, rights, district: random.pick(scene.districts), respondentActs });
  };
  const probe = made(false);
  const opened = (since: Date) => opening(probe, since, days);
  const told = stepsOfStory(story, probe.competence, opened, today, days);
  const complaint = told.some(isByRespondent) ? made(true) : probe;
  const random = randomFrom(`${key}-course`);
  const steps = [...evidenceFirst(random), ...told];
  const minutes = random.int(8 * 60 + 30, 19 * 60);
  const rehearse = (filedOn: PlainDate) =>
    schedule(steps, opened, instantAt(filedOn, minutes), key, days);
  return {
    key,
    story: `${scene.key}:${story.key}`,
    filer: filerOf(complaint, random),
    complaint,
    schedule: aimed(rehearse, aimAt(today, random), days),
  };
}

const known = new WeakMap<Story, Map<string, Step[]>>();

/** The ways through the tables do not depend on the day, so each story's are looked for once. */
function stepsOfStory(
  story: Story,
  competence: string,
  opened: (since: Date) => Position,
  today: PlainDate,
  days: Calendar,
): Step[] {
  const ways = known.get(story) ?? new Map<string, Step[]>();
  known.set(story, ways);
  const nominal = instantAt(addDays(today, -200), 600);
  const steps = ways.get(competence) ?? stepsOf(story.beats, opened(nominal), nominal, days);
  ways.set(competence, steps);
  return steps;
}

function isByRespondent(step: Step): boolean {
  return (
    (step.do === "act" && step.standing === "respondent") ||
    (step.do === "add-evidence" && step.by === "respondent")
  );
}

function opening({ competence, lead }: Complaint, since: Date, days: Calendar): Position {
  const lane = openLane(competence, lead, since, days);
  const fastTrack = procedureFor(competence).key === "fast-review" ? "requested" : null;
  return { lanes: [lane], served: false, fastTrack, pending: null, returns: 0 };
}

/** Some file with evidence at once, some with two pieces. */
function evidenceFirst(random: Random): Step[] {
  const pieces = random.chance(0.4) ? random.int(1, 2) : 0;
  return Array<Step>(pieces).fill({ do: "add-evidence", lane: 0, by: "complainant" });
}

/** From seven working days late to three weeks ahead, with today and the next days well filled. */
function aimAt(today: PlainDate, random: Random): Aim {
  const dueIn = random.pick([-7, -2, -1, 0, 0, 1, 1, 1, 2, 2, 3, 3, 4, 5, 6, 7, 8, 10, 12, 15]);
  return { today, cutoff: instantAt(today, 0), dueIn, since: random.int(1, 150) };
}

function filerOf({ holder }: Complaint, random: Random): string {
  const agent = agents.find(({ actsFor }) => actsFor.includes(holder.key));
  return agent && random.chance(0.5) ? demoKey(agent.key) : demoKey(holder.key);
}
