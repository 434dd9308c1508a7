import nextAuth from "next-auth";

/** next-auth is CommonJS: Node hands over the whole module where a bundler hands over its default. */
export const NextAuth = "default" in nextAuth ? (nextAuth.default as typeof nextAuth) : nextAuth;
