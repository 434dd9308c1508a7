/** 送达方式. */
export const serviceMethods = {
  "in-person": "直接送达",
  "left-at-address": "留置送达",
  post: "邮寄送达",
  electronic: "电子送达",
  announcement: "公告送达",
};
