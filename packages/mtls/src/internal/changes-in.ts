import { watch } from "node:fs";

/** Yields at first, and after that when something in one of the folders has changed. */
export async function* changesIn(
  folders: readonly string[],
  signal: AbortSignal,
): AsyncGenerator<undefined, void, void> {
  let news = nextNews();
  const onChange = (): void => news.resolve();
  // The folders do not keep the process alive: they are watched for a program, not the other way round.
  const watchers = folders.map((folder) => watch(folder, { persistent: false }, onChange));
  for (const watcher of watchers) {
    watcher.on("error", (failure) => news.reject(failure));
  }
  signal.addEventListener("abort", onChange);
  try {
    // The first yield is at once: what was read before the watch began may be old by now.
    while (!signal.aborted) {
      yield;
      await news.promise;
      news = nextNews();
    }
  } finally {
    signal.removeEventListener("abort", onChange);
    for (const watcher of watchers) {
      watcher.close();
    }
  }
}

/** It may fail while nobody waits for it, which is no reason to end the process. */
function nextNews(): PromiseWithResolvers<void> {
  const news = Promise.withResolvers<void>();
  news.promise.catch(() => {});
  return news;
}
