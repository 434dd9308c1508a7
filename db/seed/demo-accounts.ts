import type { Words } from "#lib/words";

export const demoPassword = "qiheng-demo-password";

export const demoAccounts: { email: string; name: string; organizationKey: string; what: Words }[] = [
  { email: "officer@demo.test", name: "示例经办", organizationKey: "coordination-office-beijing", what: { zh: "经办人", en: "Officer" } },
];
