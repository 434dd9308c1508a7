import { caseRefusals } from "#lib/messages/en/case-refusals";
import { claimChartRefusals } from "#lib/messages/en/claim-charts";
import { correspondenceRefusals } from "#lib/messages/en/correspondence";
import { deskActRefusals } from "#lib/messages/en/desk-acts";
import { deskKeyRefusals } from "#lib/messages/en/desk-keys";
import { evidenceRefusals } from "#lib/messages/en/evidence";
import { filingRefusals } from "#lib/messages/en/filing";
import { supplementRefusals } from "#lib/messages/en/following";
import { letterRefusals } from "#lib/messages/en/letters";
import { linkedCasesRefusals } from "#lib/messages/en/linked-cases";
import { noticesRefusals } from "#lib/messages/en/notices";
import { settingsRefusals } from "#lib/messages/en/organizations";
import { queueExportRefusals } from "#lib/messages/en/queue-exports";
import { rightsRefusals } from "#lib/messages/en/rights";
import { satisfactionRefusals } from "#lib/messages/en/satisfaction";
import { savedViewsRefusals } from "#lib/messages/en/saved-views";
import { secondStepRefusals } from "#lib/messages/en/second-step";
import { sheetRefusals } from "#lib/messages/en/sheet-imports";
import { snoozeRefusals } from "#lib/messages/en/snoozes";
import { tipRefusals } from "#lib/messages/en/tips";
import { webhookRefusals } from "#lib/messages/en/webhooks";
import type { Messages } from "#lib/messages/shape";
import type { refusals as zh } from "#lib/messages/zh/refusals";

export const refusals: Messages<typeof zh> = {
  checkAnswers: "Put right the answers marked below",
  malformed: "What was sent is incomplete or malformed. Go back to the page and fill it in again.",
  auth: {
    alreadyMember: "This person already has a seat in the organization.",
    busy: "Too many people are signing in right now. Try again in a moment.",
    companyKnown:
      'This company is already registered. Ask a colleague who has an account to invite you from "My seats". If you know none, contact the platform\'s administrator.',
    creditCodeCheck:
      "The check digit of the unified social credit code does not match. Compare it with the business licence, sign by sign.",
    creditCodeFormat:
      "A unified social credit code has 18 digits and capital letters, such as 91110108MA00XXXXXX.",
    creditCodeMissing: "Enter the unified social credit code.",
    currentWrong: "This is not your present password.",
    demoClosed:
      "Entering without a password is open only in demo mode on the same machine. Sign in with e-mail and password.",
    emailTaken: "There is already an account with this e-mail. Sign in, or use another e-mail.",
    emailWrong: "Enter a full e-mail address, such as name@example.cn.",
    kindMissing: "Choose whether you register as an individual or for a company.",
    lastAdministrator:
      "This is the organization's last administrator. Appoint another one first, then end this seat.",
    linkSpent:
      "This link has been used or has run out. Ask the person who gave it to you for a new one.",
    nameLong: "This name is too long. Shorten it.",
    nameMissing: "Enter the name.",
    notAdministrator:
      "You are not an administrator of this organization. Ask one of its administrators.",
    notSignedIn: "You were not signed in. Try again; if it still fails, contact the administrator.",
    notYourself: "You cannot disable your own account. Ask another administrator.",
    organizationMissing: "Choose the organization, or enter its name.",
    passwordCommon:
      "Anyone could guess this password. Choose another, for example a few unrelated words in a row.",
    passwordLong: "The password is too long. Use at most 200 characters.",
    passwordMissing: "Enter the password.",
    passwordMonotonous:
      "This password repeats itself or merely counts. Choose another, for example a few unrelated words in a row.",
    passwordOwnName:
      "Leave your name, your e-mail and your organization's name out of the password.",
    passwordShort:
      "Use at least 12 characters. A few unrelated words in a row are long and easy to remember.",
    personDisabled:
      "This account is disabled. An administrator has to enable it before you can invite this person.",
    resetDisabled: "This account is disabled. Enable it first, then make the reset link.",
    resetInvited:
      "This person has never had a password. Invite them again; they choose one with the invitation.",
    rolesMissing: "Choose at least one role.",
    signInToAccept:
      "This invitation is for another account. Sign in with the invited e-mail, then open the link again.",
    signsRefused: "There are control characters here that cannot be used. Type it again.",
    tooManyGuesses:
      "Too many wrong passwords. Try again in {minutes, plural, one {# minute} other {# minutes}}. The right password still works from another network. If you have forgotten it, contact the administrator.",
    tooManyRegistrations:
      "Too many registrations from this network. Try again in {minutes, plural, one {# minute} other {# minutes}}.",
    wrongPassword: "The e-mail or the password is wrong. Check both and try again.",
  },
  ...caseRefusals,
  filing: { ...caseRefusals.filing, ...filingRefusals },
  claimCharts: claimChartRefusals,
  correspondence: correspondenceRefusals,
  supplements: supplementRefusals,
  satisfaction: satisfactionRefusals,
  secondStep: secondStepRefusals,
  rights: rightsRefusals,
  linkedCases: linkedCasesRefusals,
  notices: noticesRefusals,
  evidence: evidenceRefusals,
  sheets: sheetRefusals,
  letters: letterRefusals,
  tips: tipRefusals,
  webhooks: webhookRefusals,
  savedViews: savedViewsRefusals,
  deskActs: deskActRefusals,
  deskKeys: deskKeyRefusals,
  queueExports: queueExportRefusals,
  snoozes: snoozeRefusals,
  settings: settingsRefusals,
};
