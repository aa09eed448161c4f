// The sandbox, in a process of its own, told what to do by messages.
import { startSandbox } from "@zopa-openbanking/sandbox";
import type { SandboxAnswer, SandboxCommand, SandboxFacts } from "./start-local-bank.ts";

process.once(
  "message",
  async ({ rows, cacheFolder }: { readonly rows?: number; readonly cacheFolder?: string }) => {
    const begun = performance.now();
    const bank = await startSandbox({
      ...(rows === undefined ? {} : { rows }),
      ...(cacheFolder === undefined ? {} : { cacheFolder }),
    });
    const { issuer, profile, tpp } = bank;
    process.on("message", async ({ id, command, ...given }: SandboxCommand & { readonly id: number }) => {
      const reply = (answer: SandboxAnswer): void => void process.send?.({ id, ...answer });
      try {
        if (command === "open") {
          reply({
            callback: await bank.phone.open(given.link ?? "", {
              user: given.user ?? "rora",
              decision: "approve",
            }),
          });
        } else {
          globalThis.gc?.();
          const { heapUsed, rss } = process.memoryUsage();
          reply({ heapMB: heapUsed / 1e6, residentMB: rss / 1e6 });
        }
      } catch (failure) {
        reply({ failure: String(failure) });
      }
    });
    const startedMs = performance.now() - begun;
    process.send?.({ issuer, profile, tpp, startedMs } satisfies SandboxFacts);
  },
);
process.on("disconnect", () => process.exit());
