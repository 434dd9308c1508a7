/** Who may act, as the tables name them. */
export const officer = { standing: "owner", roles: ["officer"] } as const;
export const head = { standing: "owner", roles: ["head"] } as const;
/** At a protection center. */
export const reviewer = { standing: "owner", roles: ["reviewer"] } as const;
export const complainant = { standing: "complainant", roles: ["filer"] } as const;
export const respondent = { standing: "respondent", roles: ["filer"] } as const;
/** The body that sent the case here; at a protection center that is a reviewer. */
export const referrer = { standing: "referrer", roles: ["officer", "reviewer"] } as const;
