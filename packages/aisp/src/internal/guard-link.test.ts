import type { LinkQuirk } from "@zopa-openbanking/profiles";
import { describe, expect, it } from "vitest";
import { LinkError } from "../link-error.js";
import { guardLink, type LinkContext } from "./guard-link.js";

const origin = "https://rs1.bank.example";
const baseUrl = `${origin}/open-banking/v4.0/aisp`;
const first = new URL(`${baseUrl}/accounts/22289/transactions?fromBookingDateTime=2026-01-01`);

function contextOf(quirks: readonly LinkQuirk[] = [], changes: Partial<LinkContext> = {}): LinkContext {
  const endpoint = "GET /accounts/{AccountId}/transactions";
  return { endpoint, first, baseUrl, quirks, page: 3, interactionId: "an-id", ...changes };
}

function guard(link: unknown, quirks: readonly LinkQuirk[] = [], changes: Partial<LinkContext> = {}): string {
  const { url, isMended } = guardLink(link, contextOf(quirks, changes));
  return isMended ? `mended: ${url.href}` : url.href;
}

function codeOf(
  link: unknown,
  quirks: readonly LinkQuirk[] = [],
  changes: Partial<LinkContext> = {},
): string {
  try {
    return guard(link, quirks, changes);
  } catch (problem) {
    return LinkError.is(problem) ? problem.code : String(problem);
  }
}

const path = "/open-banking/v4.0/aisp/accounts/22289/transactions";
const good = `${origin}${path}?page=2`;

describe("a link to the next page is followed", () => {
  it.each([
    ["as the standard has it", `${origin}${path}?page=2`],
    ["with its host in capitals", `https://RS1.Bank.EXAMPLE${path}?page=2`],
    ["with its scheme in capitals", `HTTPS://rs1.bank.example${path}?page=2`],
    ["with the default port written out", `https://rs1.bank.example:443${path}?page=2`],
    [
      "with letters of the path encoded",
      `${origin}/open%2Dbanking/v4.0/aisp/%61ccounts/22289/transactions?page=2`,
    ],
    [
      "with a dot segment that leads nowhere",
      `${origin}/open-banking/./v4.0/aisp/accounts/22289/transactions?page=2`,
    ],
    ["with segments that cancel out", `${origin}/x/..${path}?page=2`],
    ["with encoded segments that cancel out", `${origin}/x/%2e%2E${path}?page=2`],
    ["with backslashes, which a URL reads as slashes", `${origin}${path.replaceAll("/", "\\")}?page=2`],
    ["with white space around it", `  ${origin}${path}?page=2\n`],
    ["with a lone # at its end", `${origin}${path}?page=2#`],
  ])("%s", (_name, link) => {
    expect(guard(link)).toBe(good);
  });

  it("without a query, and with a lone question mark as the same address", () => {
    expect(guard(`${origin}${path}`)).toBe(`${origin}${path}`);
    expect(guard(`${origin}${path}?`)).toBe(`${origin}${path}`);
  });

  it("with whatever query the bank made, as it is", () => {
    expect(guard(`${origin}${path}?pg=%2F..%2F&a=b+c&a=%C3%A9`)).toBe(
      `${origin}${path}?pg=%2F..%2F&a=b+c&a=%C3%A9`,
    );
  });

  it("with an id that had to be encoded, encoded as at the beginning", () => {
    const slashed = { first: new URL(`${baseUrl}/accounts/a%2Fb%20c/transactions`) };
    expect(guard(`${baseUrl}/accounts/%61%2fb%20c/transactions?page=2`, [], slashed)).toBe(
      `${baseUrl}/accounts/a%2Fb%20c/transactions?page=2`,
    );
  });

  it("up to 8,192 characters", () => {
    const link = `${good}&cursor=`;
    expect(guard(link.padEnd(8_192, "x"))).toHaveLength(8_192);
    expect(codeOf(link.padEnd(8_193, "x"))).toBe("link_unreadable");
  });
});

describe("a link to the next page is refused", () => {
  it.each([
    ["link_unreadable", "a number", 2],
    ["link_unreadable", "an object", { href: good }],
    ["link_unreadable", "a word", "next"],
    ["link_unreadable", "an address with a space in its host", "https://rs1.bank .example/"],
    ["link_unreadable", "a port that there is not", `https://rs1.bank.example:99999${path}`],
    ["link_unreadable", "a script", "javascript:alert(1)"],
    ["link_unreadable", "data", "data:application/json,{}"],
    ["link_unreadable", "a file", "file:///etc/passwd"],
    ["link_unreadable", "a blob of the same origin", `blob:${good}`],
    ["link_unreadable", "a web socket", `wss://rs1.bank.example${path}`],
    ["link_relative", "a path", `${path}?page=2`],
    ["link_relative", "a query alone", "?page=2"],
    ["link_relative", "a path that begins with a dot", "./transactions?page=2"],
    ["link_relative", "a host without a scheme", `//rs1.bank.example${path}?page=2`],
    ["link_not_https", "http", `http://rs1.bank.example${path}?page=2`],
    ["link_not_https", "http on the port of https", `http://rs1.bank.example:443${path}?page=2`],
    ["link_with_credentials", "a name", `https://user@rs1.bank.example${path}`],
    ["link_with_credentials", "a password", `https://:secret@rs1.bank.example${path}`],
    ["link_with_credentials", "the right host as a name", `https://rs1.bank.example@evil.example${path}`],
    ["link_with_credentials", "a fragment", `${good}#page`],
    ["link_to_other_origin", "another host", `https://evil.example${path}?page=2`],
    ["link_to_other_origin", "a subdomain", `https://x.rs1.bank.example${path}?page=2`],
    [
      "link_to_other_origin",
      "the host as a subdomain",
      `https://rs1.bank.example.evil.example${path}?page=2`,
    ],
    ["link_to_other_origin", "the parent domain", `https://bank.example${path}?page=2`],
    ["link_to_other_origin", "another port", `https://rs1.bank.example:8443${path}?page=2`],
    ["link_to_other_origin", "the host with a dot at its end", `https://rs1.bank.example.${path}?page=2`],
    [
      "link_to_other_origin",
      "a host that looks the same, in Cyrillic",
      `https://rs1.b\u0430nk.example${path}?page=2`,
    ],
    ["link_to_other_origin", "a host ended by a backslash", `https://evil.example\\@rs1.bank.example${path}`],
    [
      "link_to_other_path",
      "another version",
      `${origin}/open-banking/v3.1/aisp/accounts/22289/transactions?page=2`,
    ],
    ["link_to_other_path", "the root", `${origin}/`],
    ["link_to_other_path", "a way out by dots", `${baseUrl}/../../../admin`],
    ["link_to_other_path", "a way out by encoded dots", `${baseUrl}/%2e%2e/%2E./.%2e/admin`],
    ["link_to_other_path", "another case of the path", `${origin}${path.toUpperCase()}?page=2`],
    ["link_to_other_resource", "another account", `${baseUrl}/accounts/22290/transactions?page=2`],
    ["link_to_other_resource", "another operation", `${baseUrl}/accounts/22289/balances`],
    ["link_to_other_resource", "less path", `${baseUrl}/accounts/22289`],
    ["link_to_other_resource", "all accounts", `${baseUrl}/transactions?page=2`],
    ["link_to_other_resource", "another account by dots", `${baseUrl}/accounts/22289/../22290/transactions`],
    ["link_to_other_resource", "a slash at the end", `${origin}${path}/?page=2`],
    ["link_to_other_resource", "two slashes", `${baseUrl}//accounts/22289/transactions`],
    ["link_to_other_resource", "more path behind it", `${origin}${path}/page/2`],
    ["link_to_other_resource", "an encoded slash", `${baseUrl}/accounts%2F22289/transactions`],
    ["link_to_other_resource", "a path encoded twice", `${baseUrl}/%2561ccounts/22289/transactions`],
    ["link_to_other_resource", "a matrix parameter", `${origin}${path};page=2`],
    ["link_to_other_resource", "broken encoding", `${baseUrl}/accounts/22289/transactions%`],
    ["link_to_other_resource", "bytes that are no UTF-8", `${baseUrl}/accounts/22289/transactions%ff`],
    ["link_to_other_resource", "a zero byte", `${origin}${path}%00`],
  ])("%s: %s", (code, _name, link) => {
    expect(codeOf(link)).toBe(code);
  });

  it("out of an API that is at the root of its host, too", () => {
    const atRoot = { baseUrl: origin, first: new URL(`${origin}/accounts`) };
    expect(codeOf(`${origin}/balances`, [], atRoot)).toBe("link_to_other_resource");
    expect(codeOf(`${origin}/xaccounts`, ["other_path"], atRoot)).toBe("link_to_other_resource");
  });

  it("with a message that says what became of it and shows nothing of the link", () => {
    const secret = "https://evil.example/steal?token=hunter2";
    expect(() => guard(secret)).toThrowError(
      "The link to the next page of GET /accounts/{AccountId}/transactions, on page 3, leads to another host or port, where " +
        "token and certificate have no business; it was not followed. The pages before it are whole. Tell the bank, with the " +
        "interaction id.",
    );
    const seen: unknown[] = [];
    for (const link of [
      secret,
      7,
      "x",
      "/hunter2",
      "http://hunter2/",
      `${baseUrl}/hunter2`,
      `${origin}/hunter2`,
    ]) {
      try {
        guard(link);
      } catch (problem) {
        seen.push(problem);
        expect(
          LinkError.is(problem) && JSON.stringify(problem) + problem.message + problem.stack,
        ).not.toMatch(/hunter2|evil/);
      }
    }
    expect(seen).toHaveLength(7);
  });

  it("with the operation, the page and the interaction id in its JSON", () => {
    try {
      guard("next");
      expect.unreachable();
    } catch (problem) {
      expect(JSON.parse(JSON.stringify(problem))).toEqual({
        name: "LinkError",
        code: "link_unreadable",
        retryable: false,
        endpoint: "GET /accounts/{AccountId}/transactions",
        page: 3,
        interactionId: "an-id",
      });
    }
  });
});

describe("a link that is wrong in a way that the profile names", () => {
  const wrong: Readonly<Record<string, string>> = {
    other_scheme: `http://rs1.bank.example${path}?page=2`,
    "other_scheme, by its port": `https://rs1.bank.example:8443${path}?page=2`,
    other_host: `https://gateway.internal:9000${path}?page=2`,
    trailing_slash: `${origin}${path}/?page=2`,
    other_path: `${origin}/aisp-service/accounts/22289/transactions?page=2`,
  };
  const quirks = ["other_scheme", "other_host", "trailing_slash", "other_path", "self_without_id"] as const;

  it.each(Object.entries(wrong))("is mended: %s", (name, link) => {
    const quirk = quirks.filter((known) => name.startsWith(known));
    expect(guard(link, quirk)).toBe(`mended: ${good}`);
  });

  it.each(
    Object.entries(wrong).flatMap(([name, link]) =>
      quirks.filter((known) => !name.startsWith(known)).map((quirk) => [name, quirk, link] as const),
    ),
  )("is not mended: %s by the quirk %s", (_name, quirk, link) => {
    expect(codeOf(link, [quirk])).toMatch(/^link_/);
  });

  it("is mended in all ways at once", () => {
    expect(
      guard("http://gateway.internal:9000/aisp-service/accounts/22289/transactions/?page=2", quirks),
    ).toBe(`mended: ${good}`);
  });

  it("goes to a port of the bank's own again", () => {
    const local = new URL(`https://127.0.0.1:4445${path}`);
    const changes = { first: local, baseUrl: "https://127.0.0.1:4445/open-banking/v4.0/aisp" };
    expect(guard(`http://127.0.0.1${path}?page=2`, ["other_scheme"], changes)).toBe(
      `mended: ${local.href}?page=2`,
    );
    expect(guard(`https://bank.internal${path}?page=2`, ["other_host"], changes)).toBe(
      `mended: ${local.href}?page=2`,
    );
  });

  it("and is right this time is not called mended", () => {
    expect(guard(good, quirks)).toBe(good);
    expect(
      guard(
        `https://RS1.bank.example:443/open%2Dbanking${path.slice("/open-banking".length)}?page=2`,
        quirks,
      ),
    ).toBe(good);
  });

  it.each([
    [
      "link_to_other_path",
      "another account under another path",
      `${origin}/aisp-service/accounts/22290/transactions`,
    ],
    [
      "link_to_other_path",
      "a path that only ends like it",
      `${origin}/open-banking/v3.1/aisp/xaccounts/22289/transactions`,
    ],
    ["link_to_other_resource", "two slashes at the end", `${origin}${path}//`],
    ["link_with_credentials", "a name", `https://user@gateway.internal${path}`],
    ["link_unreadable", "another protocol altogether", `ftp://rs1.bank.example${path}`],
    ["link_relative", "a path alone", path],
  ])("is refused all the same, as %s, for %s", (code, _name, link) => {
    expect(codeOf(link, quirks)).toBe(code);
  });
});
