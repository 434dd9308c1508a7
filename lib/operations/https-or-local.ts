/** Whether what goes to an address stays unread on its way: `https`, or this machine itself. */
export function isHttpsOrLocal({ protocol, hostname }: URL): boolean {
  return protocol === "https:" || /^(localhost|127(\.\d+){3}|\[::1\])$/.test(hostname);
}
