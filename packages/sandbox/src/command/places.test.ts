import { describe, expect, it } from "vitest";
import { cacheFolder, stateFolders } from "./places.js";

const homeFolder = "/home/rora";

describe("where things are kept", () => {
  it.each([
    ["linux", {}, "/home/rora/.cache/zopa-sandbox"],
    ["linux", { XDG_CACHE_HOME: "/var/cache/rora" }, "/var/cache/rora/zopa-sandbox"],
    ["linux", { XDG_CACHE_HOME: "not/absolute" }, "/home/rora/.cache/zopa-sandbox"],
    ["linux", { XDG_CACHE_HOME: "" }, "/home/rora/.cache/zopa-sandbox"],
    ["darwin", {}, "/home/rora/.cache/zopa-sandbox"],
    ["win32", { LOCALAPPDATA: "/c/local", XDG_CACHE_HOME: "/x" }, "/c/local/zopa-sandbox"],
    ["win32", {}, "/home/rora/AppData/Local/zopa-sandbox"],
  ] as const)("keys on %s with %j: %s", (platform, environment, folder) => {
    expect(cacheFolder({ platform, environment, homeFolder })).toBe(folder);
  });

  it.each([
    [{}, ["/home/rora/.cache/zopa-sandbox/run"]],
    [{ XDG_RUNTIME_DIR: "/run/user/1" }, ["/run/user/1/zopa-sandbox", "/home/rora/.cache/zopa-sandbox/run"]],
    [{ XDG_RUNTIME_DIR: "run" }, ["/home/rora/.cache/zopa-sandbox/run"]],
  ])("what is running, with %j: %j", (environment, folders) => {
    expect(stateFolders({ platform: "linux", environment, homeFolder })).toEqual(folders);
  });
});
