import { profileFault } from "../profile-fault.js";
import type { Guard } from "./guard.js";
import { text } from "./text.js";

// Schemes that a browser handles itself: none of them opens a bank's app.
const browserSchemes: readonly string[] = [
  "about",
  "blob",
  "chrome",
  "data",
  "file",
  "filesystem",
  "ftp",
  "http",
  "https",
  "intent",
  "javascript",
  "mailto",
  "tel",
  "vbscript",
  "view-source",
  "ws",
  "wss",
];

/** A link into an app: a scheme of its own, `://`, a name and perhaps a path; no query, no fragment. */
export const appLink: Guard = (value: unknown, path: string): void => {
  text(value, path);
  const match = /^([a-z][a-z0-9+.-]*):\/\/[A-Za-z0-9._~-]+(?:\/[A-Za-z0-9._~-]+)*\/?$/.exec(String(value));
  if (match === null) {
    throw profileFault(
      path,
      "must be a link into an app",
      "write it as scheme://name in letters, digits, dots and hyphens, with no query: parameters are listed apart",
    );
  }
  if (browserSchemes.includes(match[1] ?? "")) {
    throw profileFault(
      path,
      "must have the scheme of the bank's app",
      'a browser scheme opens no app; for an https address set linkKind to "https"',
    );
  }
};
