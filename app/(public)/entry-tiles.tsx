import { useTranslations } from "next-intl";
import { Tile } from "#ui/tile";

export function EntryTiles() {
  const t = useTranslations("home.tiles");
  return (
    <ul className="grid gap-3 sm:grid-cols-3">
      <li className="sm:col-span-3">
        <Tile href="/file" title={t("file.title")} text={t("file.text")} leading />
      </li>
      <li>
        <Tile href="/progress" title={t("progress.title")} text={t("progress.text")} />
      </li>
      <li>
        <Tile href="/supplements" title={t("supplements.title")} text={t("supplements.text")} />
      </li>
      <li>
        <Tile href="/guides" title={t("guides.title")} text={t("guides.text")} />
      </li>
    </ul>
  );
}
