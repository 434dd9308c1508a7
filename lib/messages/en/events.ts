import type { Messages } from "#lib/messages/shape";
import type { events as zh } from "#lib/messages/zh/events";

const due =
  "{dated, select, yes {; due {dueOn}{expected, select, yes { (expected)} other {}}} other {}}";

export const events: Messages<typeof zh> = {
  "complaint-filed":
    "{rightKind, select, none {Tip handed in} other {Complaint filed}}{evidence, plural, =0 {} one { with # piece of evidence} other { with # pieces of evidence}}",
  "complaint-routed":
    "{known, select, yes {Rules version {version} sent it to {organization} for {procedure}} other {Rules version {version} found no competent body; it is routed by hand}}",
  "evidence-added": "Evidence added: {file}",
  "evidence-disclosed": "Evidence “{file}” is now shown to {to} instead of {from}",
  "proceeding-opened": "{organization} received the case and opened: {procedure}",
  "action-taken": "{done}",
  "action-followed":
    "{done}: it follows by law from {is, select, action {“{cause}” in {procedure}} other {“{cause}” having run out}}",
  "proceeding-requested":
    "The {standing, select, complainant {complainant} other {respondent}} asked {organization} to open: {procedure}",
  assigned: "{named, select, yes {Assigned to {person}} other {Assignment taken back}}",
  "clock-started": `“{clock}” started${due}`,
  "clock-paused": "“{clock}” stands still",
  "clock-resumed": `“{clock}” runs again${due}`,
  "clock-extended": `“{clock}” was extended${due}`,
  "clock-ended": "{outcome, select, met {“{clock}” was met} other {“{clock}” fell away}}",
  "deadline-near":
    "Reminder: “{clock}” is about to run out{dated, select, yes {, last day {dueOn}} other {}}",
  "deadline-passed": "“{clock}” ran out{dated, select, yes { (due {dueOn})} other {}}",
  "deadline-recomputed":
    "The working-day calendar changed{noticed, select, yes { ({notice})} other {}}: “{clock}” is now due {after}{expected, select, yes { (expected)} other {}} instead of {before}",
  "referral-recomputed":
    "The working-day calendar changed{noticed, select, yes { ({notice})} other {}}: the {kind} must now be answered by {after} instead of {before}",
  "fast-track-recomputed":
    "The working-day calendar changed{noticed, select, yes { ({notice})} other {}}: the fast-track target is now {after} instead of {before}",
  "respondent-served": "{party} was served and can read the case",
  "service-letter-issued":
    "{again, select, yes {A new notice of service was made for {party}; the earlier code is void} other {A notice of service was made for {party}}}{numbered, select, yes { ({number})} other {}}",
  "referral-sent": "{from} sent to {to}: {kind}",
  "referral-delivered": "Delivered to {to}: {kind}",
  "referral-acknowledged": "{to} acknowledged: {kind}",
  "referral-accepted": "{to} accepted: {kind}",
  "referral-returned":
    "{to} returned: {kind}{known, select, yes {; it names {proper} as the proper body} other {}}",
  "referral-revoked": "{from} took back: {kind}",
  "referral-designated": "{designated} was designated to act",
  "referral-split":
    "{to} accepted a part of the {kind} and returned the rest{known, select, yes { and names {proper} for it} other {}}",
  "referral-answered": "{to} answered the {kind}",
  "referral-reported": "{to} reported the result of the {kind}",
  "referral-refused": "{to} refused the {kind}",
  "referral-expired": "The {kind} ended unanswered",
  "referral-overdue": "{to} is late in answering the {kind}; the coordinator is told",
  "packet-enclosed":
    "{count, plural, one {# document} other {# documents}} enclosed, fingerprints frozen",
  "files-opened": "{count, plural, one {# file} other {# files}} opened to {to}",
  "joint-handling-begun": "Joint handling with {with}; {lead} leads",
  "access-requested":
    "Asked for sight of {count, plural, one {# case} other {# cases}} of other bodies",
  "access-asked": "{from} asks for sight of this case",
  "access-granted": "{from} may see this case until {dueOn}",
  "access-refused": "{from} may not see this case",
  "access-ended": "{from} no longer sees this case",
  "supervision-ordered": "Ordered {to} to act and to answer by {dueOn}",
  "supervision-answered": "Answered the supervision order",
  "supervision-closed": "Closed the supervision order",
  "proceeding-transferred": "{procedure} passed from {from} to {to}; its times ran on",
  "fast-track-requested": "Fast track requested",
  "fast-track-granted": "Fast track granted; opinion due by {targetOn}",
  "fast-track-refused": "Fast track refused",
  "fast-track-withdrawn": "Fast track withdrawn; back to ordinary",
  "party-joined": "{party} joined the case",
  "reporter-named": "The reporter gave a name: {person}",
  "claim-chart-written":
    "Claim chart written: {rows, plural, one {# feature} other {# features}}{open, plural, =0 {} other {, # undecided}}",
  "supplement-item-answered":
    "{brought, select, no {Item {item} of the request to supplement: why it cannot be brought} other {Item {item} of the request to supplement answered}}",
  "message-sent":
    "{from, select, body {Message from the handling body to the {side, select, respondent {respondent} other {complainant}}} other {Message from the {side, select, respondent {respondent} other {complainant}} to the handling body}}",
  "note-written": "Note written",
  "colleagues-mentioned": "Note mentions {names}",
  "cases-linked":
    "{kind, select, duplicate {{leads, select, yes {Marked as a duplicate of {number}} other {{number} was marked as a duplicate of this case}}} joined {Joined with {number}; {leads, select, yes {this case leads} other {that case leads}}} split {{leads, select, yes {Split: a part became {number}} other {Split off from {number}}}} other {Related to {number}}}",
  "case-link-ended":
    "{kind, select, duplicate {No longer marked as a duplicate: {number}} joined {No longer joined with {number}} other {No longer related to {number}}}",
  "notice-issued": "Issued: {title} ({number})",
  "notice-opened":
    "{title} ({number}) was {side, select, organizations {received by the body it was sent to} other {opened by its addressee: served electronically}}",
  "delivery-failed":
    "{channel, select, webhook {Events of {to} could not be sent to {host}; it was paused ({fault}). Have the receiver mended, then send a test and resume it under “Webhooks”} other {{channel, select, text {A text message} other {An e-mail}} to {person} ({to}) could not be sent ({fault}) and is no longer tried. Check the {channel, select, text {mobile number} other {address}}; once it is right, an administrator of the platform can send it again{count, plural, =0 {} other {. Not opened yet: {numbers}; whoever handles the case serves it in another way}}}}",
};
