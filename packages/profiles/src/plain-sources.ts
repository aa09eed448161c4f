import { text } from "./guards/text.js";
import { plainObject } from "./plain-data.js";
import { profileFault } from "./profile-fault.js";
import type { ProfileSource, ProfileSources } from "./profile-source.js";

/**
 * Copies sources that a caller gave.
 *
 * @throws {TypeError} when they are not plain data of the form `{ path: { document, section } }`.
 */
export function plainSources(value: unknown, path: string): ProfileSources {
  const entries = Object.entries(plainObject(value, path)).map(([field, given]): [string, ProfileSource] => {
    const at = `${path}.${field}`;
    const source = plainObject(given, at);
    const { document, section, ...rest } = source;
    text(document, `${at}.document`);
    text(section, `${at}.section`);
    for (const key of Object.keys(rest)) {
      throw profileFault(`${at}.${key}`, "is not known", "a source has a document and a section");
    }
    return [field, { document: String(document), section: String(section) }];
  });
  return Object.fromEntries(entries);
}
