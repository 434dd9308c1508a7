import type { Festival } from "#lib/calendar/festivals";
import type { PlainDate } from "#lib/calendar/plain-date";

/** One year's arrangement: spans of days off, and weekend days worked in exchange. */
export type Announcement = {
  notices: readonly string[];
  off: readonly (readonly [Festival, first: PlainDate, last: PlainDate])[];
  worked: readonly (readonly [Festival, PlainDate])[];
};

/**
 * What the General Office of the State Council announced for each year (国务院办公厅关于部分节假日
 * 安排的通知), with its later changes: Labour Day 2019 and the Spring Festival of 2020.
 */
export const ANNOUNCEMENTS: Readonly<Record<number, Announcement>> = {
  2019: {
    notices: ["国办发明电〔2018〕15号", "国办发明电〔2019〕3号"],
    off: [
      ["newYear", "2018-12-30", "2019-01-01"],
      ["spring", "2019-02-04", "2019-02-10"],
      ["qingming", "2019-04-05", "2019-04-07"],
      ["labour", "2019-05-01", "2019-05-04"],
      ["dragonBoat", "2019-06-07", "2019-06-09"],
      ["midAutumn", "2019-09-13", "2019-09-15"],
      ["national", "2019-10-01", "2019-10-07"],
    ],
    worked: [
      ["newYear", "2018-12-29"],
      ["spring", "2019-02-02"],
      ["spring", "2019-02-03"],
      ["labour", "2019-04-28"],
      ["labour", "2019-05-05"],
      ["national", "2019-09-29"],
      ["national", "2019-10-12"],
    ],
  },
  2020: {
    notices: ["国办发明电〔2019〕16号", "国办发明电〔2020〕1号"],
    off: [
      ["newYear", "2020-01-01", "2020-01-01"],
      ["spring", "2020-01-24", "2020-02-02"],
      ["qingming", "2020-04-04", "2020-04-06"],
      ["labour", "2020-05-01", "2020-05-05"],
      ["dragonBoat", "2020-06-25", "2020-06-27"],
      ["nationalAndMidAutumn", "2020-10-01", "2020-10-08"],
    ],
    worked: [
      ["spring", "2020-01-19"],
      ["labour", "2020-04-26"],
      ["labour", "2020-05-09"],
      ["dragonBoat", "2020-06-28"],
      ["nationalAndMidAutumn", "2020-09-27"],
      ["nationalAndMidAutumn", "2020-10-10"],
    ],
  },
  2021: {
    notices: ["国办发明电〔2020〕27号"],
    off: [
      ["newYear", "2021-01-01", "2021-01-03"],
      ["spring", "2021-02-11", "2021-02-17"],
      ["qingming", "2021-04-03", "2021-04-05"],
      ["labour", "2021-05-01", "2021-05-05"],
      ["dragonBoat", "2021-06-12", "2021-06-14"],
      ["midAutumn", "2021-09-19", "2021-09-21"],
      ["national", "2021-10-01", "2021-10-07"],
    ],
    worked: [
      ["spring", "2021-02-07"],
      ["spring", "2021-02-20"],
      ["labour", "2021-04-25"],
      ["labour", "2021-05-08"],
      ["midAutumn", "2021-09-18"],
      ["national", "2021-09-26"],
      ["national", "2021-10-09"],
    ],
  },
  2022: {
    notices: ["国办发明电〔2021〕11号"],
    off: [
      ["newYear", "2022-01-01", "2022-01-03"],
      ["spring", "2022-01-31", "2022-02-06"],
      ["qingming", "2022-04-03", "2022-04-05"],
      ["labour", "2022-04-30", "2022-05-04"],
      ["dragonBoat", "2022-06-03", "2022-06-05"],
      ["midAutumn", "2022-09-10", "2022-09-12"],
      ["national", "2022-10-01", "2022-10-07"],
    ],
    worked: [
      ["spring", "2022-01-29"],
      ["spring", "2022-01-30"],
      ["qingming", "2022-04-02"],
      ["labour", "2022-04-24"],
      ["labour", "2022-05-07"],
      ["national", "2022-10-08"],
      ["national", "2022-10-09"],
    ],
  },
  2023: {
    notices: ["国办发明电〔2022〕16号"],
    off: [
      ["newYear", "2022-12-31", "2023-01-02"],
      ["spring", "2023-01-21", "2023-01-27"],
      ["qingming", "2023-04-05", "2023-04-05"],
      ["labour", "2023-04-29", "2023-05-03"],
      ["dragonBoat", "2023-06-22", "2023-06-24"],
      ["midAutumn", "2023-09-29", "2023-09-29"],
      ["national", "2023-09-30", "2023-10-06"],
    ],
    worked: [
      ["spring", "2023-01-28"],
      ["spring", "2023-01-29"],
      ["labour", "2023-04-23"],
      ["labour", "2023-05-06"],
      ["dragonBoat", "2023-06-25"],
      ["national", "2023-10-07"],
      ["national", "2023-10-08"],
    ],
  },
  2024: {
    notices: ["国办发明电〔2023〕7号"],
    off: [
      ["newYear", "2024-01-01", "2024-01-01"],
      ["spring", "2024-02-10", "2024-02-17"],
      ["qingming", "2024-04-04", "2024-04-06"],
      ["labour", "2024-05-01", "2024-05-05"],
      ["dragonBoat", "2024-06-10", "2024-06-10"],
      ["midAutumn", "2024-09-15", "2024-09-17"],
      ["national", "2024-10-01", "2024-10-07"],
    ],
    worked: [
      ["spring", "2024-02-04"],
      ["spring", "2024-02-18"],
      ["qingming", "2024-04-07"],
      ["labour", "2024-04-28"],
      ["labour", "2024-05-11"],
      ["midAutumn", "2024-09-14"],
      ["national", "2024-09-29"],
      ["national", "2024-10-12"],
    ],
  },
  2025: {
    notices: ["国办发明电〔2024〕12号"],
    off: [
      ["newYear", "2025-01-01", "2025-01-01"],
      ["spring", "2025-01-28", "2025-02-04"],
      ["qingming", "2025-04-04", "2025-04-06"],
      ["labour", "2025-05-01", "2025-05-05"],
      ["dragonBoat", "2025-05-31", "2025-06-02"],
      ["nationalAndMidAutumn", "2025-10-01", "2025-10-08"],
    ],
    worked: [
      ["spring", "2025-01-26"],
      ["spring", "2025-02-08"],
      ["labour", "2025-04-27"],
      ["nationalAndMidAutumn", "2025-09-28"],
      ["nationalAndMidAutumn", "2025-10-11"],
    ],
  },
  2026: {
    notices: ["国办发明电〔2025〕7号"],
    off: [
      ["newYear", "2026-01-01", "2026-01-03"],
      ["spring", "2026-02-15", "2026-02-23"],
      ["qingming", "2026-04-04", "2026-04-06"],
      ["labour", "2026-05-01", "2026-05-05"],
      ["dragonBoat", "2026-06-19", "2026-06-21"],
      ["midAutumn", "2026-09-25", "2026-09-27"],
      ["national", "2026-10-01", "2026-10-07"],
    ],
    worked: [
      ["newYear", "2026-01-04"],
      ["spring", "2026-02-14"],
      ["spring", "2026-02-28"],
      ["labour", "2026-05-09"],
      ["national", "2026-09-20"],
      ["national", "2026-10-10"],
    ],
  },
};
