/** True when people reach this installation over https, as its own address (NEXTAUTH_URL) says. */
export function isSecure(): boolean {
  return process.env.NEXTAUTH_URL?.startsWith("https://") ?? false;
}

/** The cookie that holds the handle; over https its name binds it to this host and to https. */
export function sessionCookie() {
  const secure = isSecure();
  return {
    name: secure ? "__Host-qiheng-session" : "qiheng-session",
    options: { httpOnly: true, sameSite: "lax", path: "/", secure } as const,
  };
}
