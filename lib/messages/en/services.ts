import type { Messages } from "#lib/messages/shape";
import type { services as zh } from "#lib/messages/zh/services";

export const services: Messages<typeof zh> = {
  title: "Directory of service organizations",
  lead: "Patent and trademark agencies, law firms, notaries and appraisal bodies, with the grades that public bodies give them and the conduct that is disclosed now. Grades are a help; the choice is yours.",
  kinds: "Kinds of organization",
  every: "All",
  none: "There is no organization of this kind yet",
  noneText: "Once registered, they are listed here.",
  conduct: "Disclosed conduct",
  disclosed: "{count, plural, one {# case} other {# cases}} of disclosed conduct",
  seeConduct: "See what is disclosed",
  notGraded: "Not graded",
  grades: {
    a: "Grade A",
    b: "Grade B",
    c: "Grade C",
    none: "No grade (take the present one back)",
  },
  until: "valid until",
  criteriaLine: "Criteria: {criteria}. {reason}",
  desk: {
    title: "Grades of service organizations",
    lead: "Publish how your body grades a service organization, by which criteria and why. Anybody can see it.",
    organization: "Service organization",
    choose: "Please choose",
    grade: "Grade",
    criteria: "Criteria and their version",
    criteriaHint: "For example: Grading criteria for services abroad (2026)",
    reason: "Reason",
    validUntil: "Valid until",
    submit: "Publish",
    done: "The grade was published.",
    published: "Grades that your body has published",
    nonePublished: "Your body has not published a grade yet.",
    consequences: {
      public: "Grade, criteria and reason are shown in the directory of service organizations.",
      replaces: "What your body said of it before ends.",
    },
  },
};
