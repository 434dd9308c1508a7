export const serviceMethods = {
  "in-person": "In person",
  "left-at-address": "Left at the address",
  post: "By post",
  electronic: "Electronically",
  announcement: "By public announcement",
};
