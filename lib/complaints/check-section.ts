import type { SectionKey } from "#lib/complaints/answers";
import type { DraftAnswers } from "#lib/complaints/draft-answers";
import {
  problem,
  type SectionProblem,
  type SectionProblems,
} from "#lib/complaints/section-problem";
import { checkAgencyCode } from "#lib/rights/identifiers/agency-code";
import { checkIdentifier } from "#lib/rights/identifiers/check";
import type { Finding } from "#lib/rights/identifiers/finding";
import { checkResidentId } from "#lib/rights/identifiers/resident-id";
import { checkSocialCreditCode } from "#lib/rights/identifiers/social-credit-code";
import { eachIdentifier } from "#lib/routing/findings/identifiers";

type Section = Record<string, unknown>;
type Checked = { problems: SectionProblems; normalized: Section };

/**
 * What a schema alone cannot see: check digits, days that lie ahead or in the wrong order, and
 * answers that one another ask for. Numbers that stand come back as they are stored.
 */
export function checkSection(
  key: SectionKey,
  section: Section,
  draft: DraftAnswers,
  today: string,
): Checked {
  if (key === "right") return checkRight(section, draft);
  if (key === "respondent") return checkRespondent(section, today);
  if (key === "conduct") return { problems: checkConduct(section, today), normalized: {} };
  if (key === "wishes") return { problems: checkWishes(section), normalized: {} };
  return { problems: checkHolder(section, draft), normalized: {} };
}

function checkRight(right: Section, draft: DraftAnswers): Checked {
  const problems: SectionProblems = {};
  const normalized: Section = {};
  const { kind, validFrom, validUntil, status, lapsedOn } = right;
  if (typeof kind === "string" && !isAbroad(draft)) {
    const typed = eachIdentifier(right.identifier as string | undefined);
    const findings = (typed.length > 0 ? typed : [""]).map((id) => checkIdentifier(kind, id));
    const wrong = findings.find((finding) => !finding.ok);
    if (wrong) problems.identifier = identifierProblem(wrong);
    else if (typed.length > 0) normalized.identifier = joined(findings);
  }
  if (validFrom && validUntil && String(validUntil) < String(validFrom))
    problems.validUntil = problem("dayOrder");
  if (status === "lapsed" && lapsedOn === undefined) problems.lapsedOn = problem("missing");
  return { problems, normalized };
}

function checkRespondent(respondent: Section, today: string): Checked {
  const { creditCode, kind, penalizedOn } = respondent;
  const problems: SectionProblems = {};
  if (typeof penalizedOn === "string" && penalizedOn > today)
    problems.penalizedOn = problem("dayAhead");
  if (typeof creditCode !== "string") return { problems, normalized: {} };
  const finding = checkCode(creditCode, kind);
  if (finding.ok) return { problems, normalized: { creditCode: finding.normalized } };
  return { problems: { ...problems, creditCode: identifierProblem(finding) }, normalized: {} };
}

function checkCode(code: string, kind: unknown): Finding {
  if (kind === "patent-agency" && code.length <= 9) return checkAgencyCode(code);
  return kind === "individual" ? checkResidentId(code) : checkSocialCreditCode(code);
}

function checkConduct({ conductDate }: Section, today: string): SectionProblems {
  const isAhead = typeof conductDate === "string" && conductDate > today;
  return isAhead ? { conductDate: problem("dayAhead") } : {};
}

function checkWishes({ wish, fastTrackGrounds }: Section): SectionProblems {
  return wish === "fast-track" && !fastTrackGrounds ? { fastTrackGrounds: problem("choose") } : {};
}

/** Who only passes on what they saw needs no standing. */
function checkHolder({ standing }: Section, draft: DraftAnswers): SectionProblems {
  const isTip = draft.right?.kind === "none";
  return standing === undefined && !isTip ? { standing: problem("choose") } : {};
}

/** Numbers of rights abroad follow other rules. */
function isAbroad(draft: DraftAnswers): boolean {
  return ["accused-abroad", "infringed-abroad"].includes(String(draft.conduct?.conduct));
}

function identifierProblem(finding: Finding): SectionProblem {
  if (finding.ok) throw new Error("only a refused identifier has a problem");
  return { about: "identifier", key: finding.problem, expected: finding.expected };
}

function joined(findings: Finding[]): string {
  return findings.map((finding) => (finding.ok ? finding.normalized : "")).join("，");
}
