import { developmentArea, districts } from "#db/seed/base/districts";

/** 一区十六园: the sixteen parks of the Zhongguancun demonstration zone. To be checked (M). */
export const parkRows = districts.map(({ code, zh, en }) => {
  const daxing = code === "110115";
  return {
    key: daxing ? "daxing-yizhuang" : en.toLowerCase(),
    nameZh: daxing ? "大兴—亦庄园" : `${zh.replace("区", "")}园`,
    nameEn: daxing ? "Daxing–Yizhuang Park" : `${en} Park`,
    regionCodes: daxing ? [code, developmentArea.code] : [code],
    confirmed: false,
  };
});
