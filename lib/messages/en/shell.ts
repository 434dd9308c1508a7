import type { Messages } from "#lib/messages/shape";
import type { shell as zh } from "#lib/messages/zh/shell";

export const shell: Messages<typeof zh> = {
  productName: "Qiheng",
  tagline: "IP protection, together",
  description:
    "File one complaint, and every body that can act works the infringement case on one timeline.",
  skip: "Skip to main content",
  menu: "Menu",
  mainNavigation: "Main",
  sideNavigation: "Desk",
  footerNavigation: "Footer",
  nav: {
    home: "Home",
    file: "File a complaint",
    progress: "Track progress",
    supplements: "Send supplements",
    guides: "Guides",
    join: "Notice of service received",
    tips: "Report a tip",
    mine: "My cases",
  },
  signIn: "Sign in",
  bodiesSignIn: "Staff sign-in",
  look: {
    title: "Display",
    language: "Language",
    otherLanguage: "中文",
    theme: "Theme",
    themeAuto: "System",
    themeLight: "Light",
    themeDark: "Dark",
    printSize: "Print size",
    printNormal: "Standard",
    printLarge: "Large",
    largeOn: "Large print",
    largeOff: "Standard print",
    density: "Density",
    densityAuto: "Default",
    densityRoomy: "Roomy",
    densityCompact: "Compact",
  },
  footer: {
    name: "Qiheng is named after the seven concentric paths of the sun in the Zhoubi Suanjing, an old book of astronomy: one line crosses all seven. A case crosses the seven channels of protection in the same way.",
    openSource: "Open source, and yours to host.",
    version: "Version {version}",
  },
};
