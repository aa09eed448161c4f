// Imports what it is told to, one after the other, and tells what that took. Nothing else has been imported in this process.
const [specifiers = ""] = process.argv.slice(2);
const memoryBefore = process.memoryUsage();
const cpu = process.cpuUsage();
const begun = performance.now();
for (const specifier of specifiers.split(",")) {
  await import(specifier);
}
const wallMs = performance.now() - begun;
const { user, system } = process.cpuUsage(cpu);
globalThis.gc?.();
const { heapUsed, rss } = process.memoryUsage();
process.stdout.write(
  JSON.stringify({
    wallMs,
    cpuMs: (user + system) / 1_000,
    heapMB: (heapUsed - memoryBefore.heapUsed) / 1e6,
    residentMB: (rss - memoryBefore.rss) / 1e6,
  }),
);
