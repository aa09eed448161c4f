/** The cookies of one visit. They are the bank's own: domain and dates are not looked at. */
export interface CookieJar {
  readonly take: (setCookies: readonly string[]) => void;
  /** The value of the `Cookie` header for a path. */
  readonly header: (path: string) => string;
}

interface Cookie {
  readonly name: string;
  readonly path: string;
  readonly value: string;
}

/** Makes an empty jar. */
export function createCookieJar(): CookieJar {
  const cookies = new Map<string, Cookie>();

  return {
    take: (setCookies: readonly string[]) => {
      for (const cookie of setCookies.map(readCookie)) {
        cookies.set(`${cookie.name} ${cookie.path}`, cookie);
      }
    },
    header: (path: string) =>
      [...cookies.values()]
        .filter((cookie) => cookie.value !== "" && isUnder(path, cookie.path))
        .map(({ name, value }) => `${name}=${value}`)
        .join("; "),
  };
}

// A cookie that is taken back comes with an empty value.
function readCookie(text: string): Cookie {
  const [pair = "", ...attributes] = text.split(";");
  const [name = "", ...value] = pair.split("=");
  const path = attributes.map((one) => /^ *path=(.*)$/i.exec(one)?.[1]).find((one) => one !== undefined);
  return { name: name.trim(), value: value.join("=").trim(), path: path ?? "/" };
}

function isUnder(path: string, parent: string): boolean {
  return path === parent || path.startsWith(parent.endsWith("/") ? parent : `${parent}/`);
}
