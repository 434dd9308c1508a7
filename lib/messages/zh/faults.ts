export const faults = {
  notFound: {
    title: "没有找到这个页面",
    text: "地址可能有误，也可能您当前的身份看不到它。",
    advice: "请核对地址；查案件请用案件编号和查询码。",
    progress: "去进度查询",
    home: "回首页",
  },
  broken: {
    title: "这一步没有办成",
    text: "系统出错了，您刚才提交的内容可能没有保存。",
    advice: "请再试一次；如果还是不行，请告诉管理员您刚才做了什么。",
    adviceWithReference: "请再试一次；如果还是不行，请把下面的编号告诉管理员。",
    again: "再试一次",
    home: "回首页",
    reference: "错误编号",
  },
  foreignPost: {
    title: "这份内容不是从本站的页面提交的",
    text: "为防止他人冒用您的身份，没有受理，也没有改动任何内容。",
    advice:
      "请打开本站的页面重新填写、提交。一直这样的，请检查浏览器是否隐去了来源，或者联系管理员。",
    home: "回首页",
  },
};
