import { spawn } from "node:child_process";

const commands: Readonly<Partial<Record<NodeJS.Platform, readonly string[]>>> = {
  darwin: ["open"],
  win32: ["rundll32", "url.dll,FileProtocolHandler"],
  linux: ["xdg-open"],
};

/** Tries to open an address in the browser. Where that is not possible nothing happens: the address is shown, too. */
export function openInBrowser(url: string): void {
  const [command, ...args] = commands[process.platform] ?? [];
  if (command !== undefined) {
    spawn(command, [...args, url], { detached: true, stdio: "ignore" })
      .on("error", () => {})
      .unref();
  }
}
