const names = ["localhost", "127.0.0.1", "[::1]"];

/** Whether a `Host` header means this machine by a name that nobody else can give to it. */
export function isLoopback(host: string): boolean {
  return names.includes(host.replace(/:\d+$/, "").toLowerCase());
}
