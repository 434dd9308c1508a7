const forms =
  /(集团)?(股份|有限责任|有限|责任)*(公司|合伙企业(有限合伙|普通合伙)?|个人独资企业)(.{2,6}(分公司|分店|分部))?$|(商行|经营部|工作室|专营店|专卖店|旗舰店|商店|门店)$/u;
const western = /(co(mpany)?)?(limited|ltd|inc(orporated)?|llc|corp(oration)?|gmbh|plc)?$/u;
const regions =
  "北京|上海|天津|重庆|河北|山西|辽宁|吉林|黑龙江|江苏|浙江|安徽|福建|江西|山东|河南|湖北|湖南|广东|海南|四川|贵州|云南|陕西|甘肃|青海|台湾|内蒙古|广西|西藏|宁夏|新疆|香港|澳门|深圳|广州|杭州|南京|苏州|成都|武汉|西安|中国";
const leading = new RegExp(
  `^(${regions})(省|市|壮族自治区|回族自治区|维吾尔自治区|自治区|特别行政区)?(\\p{Script=Han}{2,3}(市|区|县)(?=.{2}))?`,
  "u",
);
const bracketed = new RegExp(`[(（](${regions})(省|市)?[)）]`, "gu");

/**
 * What tells one company from another: its name without the region and the form of organization, so
 * that 北京青禾有限公司, 青禾(北京)有限责任公司 and 青禾股份有限公司 meet. Where hardly anything would be
 * left, the whole name. Null for an empty one.
 */
export function companyNameKey(name: string): string | null {
  const text = name.normalize("NFKC").toLowerCase();
  const whole = letters(text);
  if (whole === "") return null;
  const core = letters(text.replaceAll(bracketed, "")).replace(leading, "").replace(forms, "");
  const bare = /\p{Script=Han}/u.test(core) ? core : core.replace(western, "");
  return ([...bare].length >= 2 ? bare : whole).toUpperCase();
}

function letters(text: string): string {
  return text.replaceAll(/[^\p{L}\p{N}]/gu, "");
}
