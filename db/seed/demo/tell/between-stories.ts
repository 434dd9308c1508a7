import { acting } from "#lib/access/act";
import type { MemberActor } from "#lib/access/actor";
import { systemActor } from "#lib/access/actor";
import { blindHits } from "#lib/access-requests/blind-hits";
import { decideAccess } from "#lib/access-requests/decide-access";
import { askedOf } from "#lib/access-requests/read-access";
import { requestAccess } from "#lib/access-requests/request-access";
import { answerWith } from "#lib/referrals/answer-with";
import { deliverReferral } from "#lib/referrals/deliver-referral";
import { type SendReferral, sendReferral } from "#lib/referrals/send-referral";
import { answerOrder, closeOrder } from "#lib/supervision/answer-order";
import { orderSupervision } from "#lib/supervision/order-supervision";

/** The case of a story, and who can act in it so many minutes after its last step. */
export type Stage = {
  caseId: string;
  proceedingId: string;
  version: number;
  dueOn: string;
  at: (key: string, minutes: number) => MemberActor;
  id: (key: string) => string;
  owner: string;
  coordinator: string;
};

const neighbour = "market-supervision-110105";
const mediators = "ccpit-mediation-center";
const ground = {
  reason: "涉案商品的供货方在朝阳区，需要了解其仓库和进销货情况。",
  basis: "行政处罚法第二十六条",
};
const task = "就赔偿数额征求双方意见，提出调解建议并书面回复本局。";
const order = {
  reason: "核查已超过预定进度，请说明原因，并在期限前作出是否立案的决定。",
  basis: "本平台运行规则第七条",
};

/** One case each, in this order. */
export const betweenStories: readonly ((stage: Stage) => Promise<void>)[] = [
  (stage) => ask(stage).then(() => {}),
  async (stage) => {
    const id = await ask(stage);
    const typed = {
      answer: "该仓库在本区十八里店，本局上月检查时未发现同类商品；货主登记信息可以协助调取。",
    };
    await answerWith(stage.at(neighbour, 60), "answer", { referralId: id, version: 1, typed })();
  },
  async (stage) => {
    const id = await entrust(stage);
    await accept(stage, id);
  },
  async (stage) => {
    const id = await entrust(stage);
    await accept(stage, id);
    const typed = { result: "双方均表示可以在三万元以内协商，建议由本中心组织一次调解会。" };
    await answerWith(stage.at(mediators, 90), "report", { referralId: id, version: 2, typed })();
  },
  (stage) =>
    send(stage, {
      kind: "joint",
      toOrganizationId: stage.id(neighbour),
      procedureKey: "market-supervision-penalty",
      leads: "sender",
      ...ground,
    }).then(() => {}),
  (stage) => give(stage).then(() => {}),
  async (stage) => {
    const orderId = await give(stage);
    const text = "已询问当事人并调取进货单据，拟于本周作出立案决定。";
    await answerOrder(stage.at(stage.owner, 60), { orderId, version: 1, text });
  },
  async (stage) => {
    const orderId = await give(stage);
    const text = "已立案，案件按程序办理。";
    await answerOrder(stage.at(stage.owner, 60), { orderId, version: 1, text });
    const closing = "已办，销号。";
    await closeOrder(stage.at(stage.coordinator, 90), { orderId, version: 2, text: closing });
  },
  (stage) => look(stage, false),
  (stage) => look(stage, true),
];

function ask(stage: Stage): Promise<string> {
  return send(stage, {
    kind: "consult",
    toOrganizationId: stage.id(neighbour),
    task: "该仓库是否在贵局辖区，近三个月是否因同类商品被检查过？",
    ...ground,
  });
}

function entrust(stage: Stage): Promise<string> {
  const { id, dueOn } = stage;
  const work = { kind: "entrust", task, taskDueOn: dueOn } as const;
  return send(stage, { ...work, toOrganizationId: id(mediators), ...ground });
}

async function accept(stage: Stage, referralId: string) {
  await answerWith(stage.at(mediators, 60), "accept", { referralId, version: 1, typed: {} })();
}

/** Sends it and has it delivered, as the worker would. */
async function send(
  { proceedingId, version, at, owner }: Stage,
  wanted: Omit<SendReferral, "proceedingId" | "version">,
): Promise<string> {
  const id = await sendReferral(at(owner, 30), { proceedingId, version, ...wanted });
  await deliverReferral(systemActor("referral-delivery", at(owner, 31).now), id);
  return id;
}

function give({ at, coordinator, proceedingId, version, dueOn }: Stage): Promise<string> {
  const wanted = { proceedingId, version, ground: "overdue", dueOn, ...order } as const;
  return orderSupervision(at(coordinator, 30), wanted);
}

/** Asks for sight of what others hold about the respondent, where they hold something. */
async function look({ at, owner, caseId, dueOn: untilOn }: Stage, granted: boolean) {
  const actor = at(owner, 30);
  if ((await acting(actor, (tx) => blindHits(tx, caseId))) === 0) return;
  await requestAccess(actor, {
    caseId,
    untilOn,
    reason: "同一被投诉人涉嫌多次侵权，需要核对此前的处理情况。",
    basis: "行政处罚法第三十三条",
  });
  const holder = at(neighbour, 60);
  const [asked] = await askedOf(holder);
  if (!granted || asked?.state !== "asked") return;
  const { id: answerId, version } = asked;
  const decision = { decision: "grant", endsOn: untilOn } as const;
  const because = { reason: "两案被投诉人相同，同意查阅。", basis: "本平台运行规则第五条" };
  await decideAccess(holder, { answerId, version, ...decision, ...because });
}
