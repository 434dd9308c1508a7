import { cookies } from "next/headers";
import { useLocale, useTranslations } from "next-intl";
import { getTranslations } from "next-intl/server";
import { type Appearance, readAppearance } from "#lib/web/appearance";
import { LookButton } from "#ui/look-button";

/** The two switches people look for first: the other language, and large print. */
export async function QuickSwitches() {
  const [t, appearance] = await Promise.all([getTranslations("shell.look"), currentAppearance()]);
  const large = appearance.printSize === "large";
  return (
    <>
      <LookButton choice="printSize" value={large ? "normal" : "large"}>
        {t(large ? "largeOff" : "largeOn")}
      </LookButton>
      <LanguageButton />
    </>
  );
}

/** Theme and density, each as a row of choices. */
export async function LookChoices({ density = false }: { density?: boolean }) {
  const [t, look] = await Promise.all([getTranslations("shell.look"), currentAppearance()]);
  const themes = { auto: t("themeAuto"), light: t("themeLight"), dark: t("themeDark") };
  const prints = { normal: t("printNormal"), large: t("printLarge") };
  const densities = {
    auto: t("densityAuto"),
    roomy: t("densityRoomy"),
    compact: t("densityCompact"),
  };
  return (
    <div className="grid gap-3">
      <ChoiceRow choice="theme" label={t("theme")} chosen={look.theme} words={themes} />
      <ChoiceRow choice="printSize" label={t("printSize")} chosen={look.printSize} words={prints} />
      {density && (
        <ChoiceRow choice="density" label={t("density")} chosen={look.density} words={densities} />
      )}
    </div>
  );
}

export function LanguageButton() {
  const t = useTranslations("shell.look");
  const [value, lang] = useLocale() === "zh" ? ["en", "en"] : ["zh", "zh-CN"];
  return (
    <LookButton choice="locale" value={value} lang={lang}>
      {t("otherLanguage")}
    </LookButton>
  );
}

async function currentAppearance(): Promise<Appearance> {
  const jar = await cookies();
  return readAppearance((name) => jar.get(name)?.value);
}

function ChoiceRow(props: {
  choice: "theme" | "density" | "printSize";
  label: string;
  chosen: string;
  words: Record<string, string>;
}) {
  const id = `look-${props.choice}`;
  return (
    <fieldset className="flex flex-wrap items-center gap-1">
      <legend id={id} className="float-left mr-2 w-[4.5em] text-fine text-quiet">
        {props.label}
      </legend>
      {Object.entries(props.words).map(([value, word]) => (
        <LookButton
          key={value}
          choice={props.choice}
          value={value}
          pressed={value === props.chosen}
        >
          {word}
        </LookButton>
      ))}
    </fieldset>
  );
}
