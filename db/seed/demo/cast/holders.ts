import type { RightKind } from "#lib/routing/vocabulary";

/** A right as the demonstration tells of it; numbers and days are made when it is written. */
export type RightSpec = {
  kind: RightKind;
  title: string;
  /** What it is about, as a complaint would name the goods or the work. */
  goods: string;
  niceClass?: number;
  report?: "clean" | "negative";
  recorded?: boolean;
};

export type HolderSpec = {
  key: string;
  kind: "company" | "individual";
  nameZh: string;
  nameEn: string;
  region: string;
  registeredAt?: "beijing" | "zhongguancun";
  industry?: "new-generation-it" | "high-end-equipment" | "new-materials" | "biomedicine";
  rights: readonly RightSpec[];
};

const registrations = {
  it: { registeredAt: "beijing", industry: "new-generation-it" },
  he: { registeredAt: "beijing", industry: "high-end-equipment" },
  nm: { registeredAt: "zhongguancun", industry: "new-materials" },
  bm: { registeredAt: "zhongguancun", industry: "biomedicine" },
} as const;

/** Who complains. Every name says that it is an example. */
export const holders: readonly HolderSpec[] = [
  company("qinghe", "示例青禾体育用品有限公司", "Example Qinghe Sportswear Co., Ltd.", "110108", [
    mark("青禾", 25, "运动鞋", true),
    mark("青禾", 18, "运动背包", true),
    design("运动鞋鞋面", "运动鞋"),
  ]),
  company("muyun", "示例沐云家居有限公司", "Example Muyun Home Co., Ltd.", "110105", [
    mark("沐云", 20, "折叠椅"),
    design("折叠椅", "折叠椅"),
    utility("一种可调节靠背的折叠椅", "折叠椅"),
  ]),
  company("tangxu", "示例棠序食品有限公司", "Example Tangxu Foods Co., Ltd.", "110102", [
    mark("棠序", 30, "糕点礼盒"),
    { kind: "geographical-indication", title: "“样川蜜桃”地理标志", goods: "鲜桃礼盒" },
    work("棠序十二花信包装图", "糕点包装盒"),
  ]),
  company("zhiqiu", "样例知秋茶业有限公司", "Sample Zhiqiu Tea Co., Ltd.", "110101", [
    mark("知秋", 30, "袋装茶叶", true),
    mark("知秋", 43, "茶馆服务"),
    design("茶叶罐", "茶叶罐"),
  ]),
  company(
    "anxing",
    "示例安行儿童用品有限公司",
    "Example Anxing Children's Goods Co., Ltd.",
    "110113",
    [
      mark("安行", 12, "儿童安全座椅", true),
      utility("一种儿童座椅的快拆底座", "儿童安全座椅", "clean"),
      design("婴儿推车", "婴儿推车"),
    ],
  ),
  company("chengguang", "样例澄光照明有限公司", "Sample Chengguang Lighting Co., Ltd.", "110115", [
    mark("澄光", 11, "护眼台灯"),
    invention("一种无频闪驱动电路及灯具", "护眼台灯"),
    design("台灯", "台灯"),
  ]),
  center(
    "hengdong",
    "示例衡动机器人有限公司",
    "Example Hengdong Robotics Co., Ltd.",
    "110114",
    "he",
    [
      design("工业机器人外壳", "工业机器人外壳", "clean"),
      utility("一种机械臂快换夹具", "机械臂夹具", "clean"),
      invention("一种谐波传动装置及其装配方法", "谐波减速器"),
      { kind: "trade-secret", title: "减速器装配工艺参数", goods: "减速器装配工艺" },
    ],
  ),
  center(
    "zhanyi",
    "样例展翼航空装备有限公司",
    "Sample Zhanyi Aviation Equipment Co., Ltd.",
    "110111",
    "he",
    [
      invention("一种无人机旋翼折叠机构", "折叠旋翼无人机"),
      design("无人机机身", "无人机机身", "clean"),
      utility("一种无人机电池锁止结构", "无人机电池舱", "clean"),
    ],
  ),
  center(
    "yunzhan",
    "示例云栈信息技术有限公司",
    "Example Yunzhan Information Technology Co., Ltd.",
    "110108",
    "it",
    [
      invention("一种多端数据同步方法及系统", "协同办公软件"),
      software("云栈协同办公软件V5.0", "协同办公软件"),
      mark("云栈", 42, "云存储服务"),
      { kind: "trade-secret", title: "客户需求与报价数据库", goods: "客户资料" },
    ],
  ),
  center(
    "weilan",
    "样例微澜芯片设计有限公司",
    "Sample Weilan Chip Design Co., Ltd.",
    "110108",
    "it",
    [
      { kind: "layout-design", title: "低功耗电源管理芯片布图设计", goods: "电源管理芯片" },
      invention("一种片上电源管理电路", "电源管理芯片"),
      utility("一种芯片测试夹具", "芯片测试夹具", "clean"),
    ],
  ),
  center("shisheng", "示例识声智能科技有限公司", "Example Shisheng AI Co., Ltd.", "110105", "it", [
    invention("一种远场语音唤醒方法及装置", "智能音箱"),
    design("智能音箱", "智能音箱", "clean"),
    software("识声语音转写系统V2.3", "语音转写软件"),
  ]),
  center("weina", "样例微纳材料有限公司", "Sample Weina Materials Co., Ltd.", "110106", "nm", [
    invention("一种防雾涂层材料及其制备方法", "防雾涂层镜片"),
    utility("一种薄膜收卷纠偏装置", "薄膜收卷机", "clean"),
    { kind: "trade-secret", title: "防雾涂层配方", goods: "涂层配方" },
  ]),
  center(
    "tanke",
    "示例碳科复合材料有限公司",
    "Example Tanke Composites Co., Ltd.",
    "110114",
    "nm",
    [
      invention("一种碳纤维预浸料的连续固化工艺", "碳纤维预浸料"),
      design("碳纤维车架", "自行车车架", "clean"),
    ],
  ),
  center(
    "kangshuo",
    "示例康朔生物医药有限公司",
    "Example Kangshuo Biomedicine Co., Ltd.",
    "110115-BDA",
    "bm",
    [
      invention("一种快速检测试剂盒及其制备方法", "检测试剂盒"),
      utility("一种一次性采样管", "采样管"),
      mark("康朔", 5, "医用敷料", true),
      mark("康朔", 10, "血糖仪", true),
    ],
  ),
  center(
    "yilan",
    "样例医岚医疗器械有限公司",
    "Sample Yilan Medical Devices Co., Ltd.",
    "110112",
    "bm",
    [
      utility("一种输液泵的防回流组件", "输液泵", "clean"),
      design("便携式雾化器", "雾化器", "clean"),
      invention("一种可吸收缝合线", "手术缝合线"),
    ],
  ),
  company("zhiwei", "示例知微影业文化有限公司", "Example Zhiwei Pictures Co., Ltd.", "110105", [
    work("纪录片《样川纪事》", "纪录片"),
    work("动画角色“小样”系列", "毛绒玩偶"),
    mark("知微", 41, "影视制作服务"),
  ]),
  company("tongqu", "样例童趣出版有限公司", "Sample Tongqu Publishing Co., Ltd.", "110101", [
    work("绘本《示例森林》", "儿童绘本"),
    work("识字卡片插画一百幅", "识字卡片"),
  ]),
  company("moxian", "示例墨弦音乐有限公司", "Example Moxian Music Co., Ltd.", "110105", [
    work("专辑《样本之夜》", "音乐专辑"),
  ]),
  company("shuduan", "样例数端软件有限公司", "Sample Shuduan Software Co., Ltd.", "110108", [
    software("数端三维建模软件V8.1", "三维建模软件"),
    software("数端工程造价软件V3.0", "工程造价软件"),
  ]),
  company("lvye", "示例绿野种业有限公司", "Example Lvye Seeds Co., Ltd.", "110118", [
    { kind: "plant-variety", title: "玉米新品种“示玉7号”", goods: "玉米种子" },
    mark("绿野", 31, "蔬菜种子"),
  ]),
  company("zhenfu", "样例珍馥化妆品有限公司", "Sample Zhenfu Cosmetics Co., Ltd.", "110107", [
    mark("珍馥", 3, "面霜", true),
    design("香水瓶", "香水瓶"),
    mark("珍馥", 44, "美容服务"),
  ]),
  company("jueda", "示例决达汽车配件有限公司", "Example Jueda Auto Parts Co., Ltd.", "110113", [
    mark("决达", 7, "机油滤清器", true),
    mark("决达", 12, "刹车片", true),
    invention("一种低噪声刹车片", "刹车片"),
  ]),
  individual("he-yangqing", "何样青", "110108", [
    design("折叠水杯", "折叠水杯"),
    utility("一种雨伞收纳结构", "雨伞"),
    work("节气插画二十四幅", "节气插画"),
  ]),
  individual("su-shilin", "苏示霖", "110105", [work("歌曲《样样好》", "歌曲")]),
  individual("ouyang-jing", "欧阳例景", "110102", [
    invention("一种古籍修复用纸浆补洞方法", "古籍修复设备"),
  ]),
];

function company(
  key: string,
  nameZh: string,
  nameEn: string,
  region: string,
  rights: RightSpec[],
): HolderSpec {
  return { key, kind: "company", nameZh, nameEn, region, rights };
}

function center(
  key: string,
  nameZh: string,
  nameEn: string,
  region: string,
  field: keyof typeof registrations,
  rights: RightSpec[],
): HolderSpec {
  return { ...company(key, nameZh, nameEn, region, rights), ...registrations[field] };
}

function individual(key: string, name: string, region: string, rights: RightSpec[]): HolderSpec {
  return { key, kind: "individual", nameZh: name, nameEn: name, region, rights };
}

function mark(word: string, niceClass: number, goods: string, recorded = false): RightSpec {
  const title = `「示例${word}」商标（第${niceClass}类）`;
  return { kind: "trademark", title, goods, niceClass, recorded };
}

function invention(title: string, goods: string): RightSpec {
  return { kind: "invention-patent", title, goods };
}

function utility(title: string, goods: string, report?: "clean"): RightSpec {
  return { kind: "utility-model-patent", title, goods, report };
}

function design(title: string, goods: string, report?: "clean"): RightSpec {
  return { kind: "design-patent", title: `${title}外观设计`, goods, report };
}

function work(title: string, goods: string): RightSpec {
  return { kind: "copyright-work", title, goods };
}

function software(title: string, goods: string): RightSpec {
  return { kind: "software-copyright", title, goods };
}
