export const identifiers = {
  problems: {
    required: "请填写号码。",
    format: "号码的写法不对，应当像 {expected} 这样。",
    "check-digit": "号码的校验位对不上，可能有一位写错，请对照证书检查。",
    "check-digit-missing": "号码少了最后的校验位，完整的写法像 {expected} 这样。",
    "kind-mismatch": "这个号码属于另一种专利，请检查权利种类或者号码。",
    "publication-number": "这是公布（公告）号，请填写证书上的专利号，像 {expected} 这样。",
    "certificate-number": "这是证书号，请填写登记号，像 {expected} 这样。",
    year: "号码中的年份不可能，请对照证书检查。",
    "birth-date": "号码中的出生日期不存在，请检查。",
    region: "号码开头的地区代码不存在，请检查。",
    "unknown-kind": "请先选择权利种类。",
  },
};
