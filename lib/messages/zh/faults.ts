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
    advice: "请再试一次；如果还是不行，请把下面的编号告诉管理员。",
    again: "再试一次",
    home: "回首页",
    reference: "错误编号",
  },
};
