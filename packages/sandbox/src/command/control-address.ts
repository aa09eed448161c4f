const hosts = ["127.0.0.1", "localhost", "[::1]"];

/** Whether it is the origin of a sandbox's controls: plain HTTP with a port, on this machine. A token goes nowhere else. */
export function isControlAddress(text: string): boolean {
  const url = URL.parse(text);
  return (
    url !== null &&
    url.protocol === "http:" &&
    hosts.includes(url.hostname) &&
    url.port !== "" &&
    url.origin === text.replace(/\/$/u, "")
  );
}
