import { isAbsolute, join } from "node:path";
import type { CommandIo } from "./command-io.js";

type Places = Pick<CommandIo, "environment" | "platform" | "homeFolder">;

/** Where keys are kept between runs: the user's cache folder. */
export function cacheFolder({ environment, platform, homeFolder }: Places): string {
  const { LOCALAPPDATA, XDG_CACHE_HOME } = environment;
  const own = platform === "win32" ? LOCALAPPDATA : XDG_CACHE_HOME;
  const fallback = platform === "win32" ? join(homeFolder, "AppData", "Local") : join(homeFolder, ".cache");
  return join(usable(own) ?? fallback, "zopa-sandbox");
}

/** Where running sandboxes leave word of themselves, the best place first: one that is emptied when the user logs out. */
export function stateFolders(places: Places): readonly string[] {
  const runtime = usable(places.environment["XDG_RUNTIME_DIR"]);
  const inCache = join(cacheFolder(places), "run");
  return runtime === undefined ? [inCache] : [join(runtime, "zopa-sandbox"), inCache];
}

// The XDG Base Directory Specification: a path that is not absolute is to be ignored.
function usable(folder: string | undefined): string | undefined {
  return folder !== undefined && isAbsolute(folder) ? folder : undefined;
}
