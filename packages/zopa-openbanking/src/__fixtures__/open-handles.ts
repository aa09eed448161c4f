/** What keeps this process alive: sockets and timers, by kind and number. */
export function openHandles(): { readonly sockets: number; readonly timers: number } {
  const kinds = process.getActiveResourcesInfo();
  return {
    sockets: kinds.filter((kind) => /^TLSWrap|^TCPSocket/.test(kind)).length,
    timers: kinds.filter((kind) => kind === "Timeout").length,
  };
}
