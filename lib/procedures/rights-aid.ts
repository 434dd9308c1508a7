import { intake, intakeClocks, intakeStates } from "#lib/procedures/intake";
import { officer } from "#lib/procedures/who";
import { choice, text } from "#lib/proceedings/fields";
import { procedure } from "#lib/proceedings/procedure";

const own = { law: "platform-rules", article: "5", confirmed: false } as const;

/** 维权援助: advice, help with evidence and a way to the body that can act. It decides nothing. */
export const rightsAid = procedure({
  key: "rights-aid",
  version: "2026-11-01",
  ownerKinds: ["rights-aid-center", "park-office"],
  basis: [own],
  opening: { state: "received", starts: ["accept"], onRequestOf: ["complainant"] },
  states: {
    ...intakeStates,
    helping: { phase: "working", stage: "accepted" },
    concluded: { phase: "closed", stage: "closed" },
  },
  clocks: {
    ...intakeClocks,
    help: { limit: "rights-aid.help", binds: "owner", audience: "complainant" },
  },
  actions: {
    ...intake(officer, own, ["helping"], ["help"]),
    advise: {
      from: ["helping"],
      to: "same",
      by: [officer],
      input: {
        about: choice("way-to-go", "standing", "stability-of-right", "evidence", "amount"),
        advice: text(8000, 8),
      },
      audience: "complainant",
      basis: [own],
    },
    "help-with-evidence": {
      from: ["helping"],
      to: "same",
      by: [officer],
      input: {
        help: choice("preservation-guide", "on-site-guide", "expert-opinion", "translation"),
        note: text(4000),
      },
      audience: "complainant",
      basis: [own],
    },
    "recommend-service": {
      from: ["helping"],
      to: "same",
      by: [officer],
      input: {
        service: choice("lawyer", "patent-agent", "trademark-agent", "notary", "appraisal"),
        organization: text(200, 2),
        reason: text(2000),
      },
      audience: "complainant",
      basis: [own],
    },
    "report-back": {
      from: ["helping"],
      to: "same",
      by: [{ standing: "complainant", roles: ["filer"] }],
      input: { information: text(4000, 6) },
      audience: "complainant",
      basis: [own],
    },
    conclude: {
      from: ["helping"],
      to: "concluded",
      by: [officer],
      input: {
        result: choice("advised", "led-to-body", "service-recommended", "nothing-possible"),
        reasons: text(4000, 6),
      },
      audience: "complainant",
      notices: [{ kind: "conclusion", to: "complainant" }],
      basis: [own],
      ends: ["help"],
      outcome: { byAnswer: "result" },
      solemn: true,
    },
  },
});
