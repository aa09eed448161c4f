import { isIP } from "node:net";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { absent, listBank, now, pageOf } from "../__fixtures__/list-bank.js";
import type { PresentCustomer } from "../customer.js";
import { transactions } from "../transactions.js";
import { customerHeadersOf } from "./customer-headers.js";

const seed = 20_261_123;
const { context } = listBank(() => pageOf());

function headersOf(customer: unknown): Readonly<Record<string, string>> {
  return customerHeadersOf({ ...context, customer: customer as PresentCustomer });
}

describe("a customer who is there", () => {
  it("is told to the bank by address, browser and log-in, as the standard writes them", () => {
    expect(
      headersOf({ ipAddress: "203.0.113.7", userAgent: "Mozilla/5.0 (X11)", lastLoggedInAt: now - 60 }),
    ).toEqual({
      "x-fapi-customer-ip-address": "203.0.113.7",
      "x-customer-user-agent": "Mozilla/5.0 (X11)",
      "x-fapi-auth-date": "Mon, 23 Nov 2026 11:59:00 GMT",
    });
  });

  it("is told by the address alone when no more is known", () => {
    expect(headersOf({ ipAddress: "2001:db8::7" })).toEqual({ "x-fapi-customer-ip-address": "2001:db8::7" });
  });

  it("is told on every page", async () => {
    const bank = listBank(
      ({ url }) => pageOf({ next: url.search === "" ? `${url.href}?page=2` : undefined }),
      { customer: { ipAddress: "203.0.113.7", userAgent: "Mozilla/5.0" } },
    );
    await transactions(bank.context, "22289").toArray();
    expect(
      bank.seen.map(({ headers }) => [
        headers.get("x-fapi-customer-ip-address"),
        headers.get("x-customer-user-agent"),
      ]),
    ).toEqual([
      ["203.0.113.7", "Mozilla/5.0"],
      ["203.0.113.7", "Mozilla/5.0"],
    ]);
  });

  it.each([
    "",
    "localhost",
    "203.0.113",
    "203.0.113.256",
    "203.0.113.07",
    "0x7f.0.0.1",
    "1",
    "203.0.113.7 ",
    "203.0.113.7\r\nx-evil: 1",
    "203.0.113.7:443",
    "203.0.113.7, 198.51.100.1",
    "[2001:db8::7]",
    "2001:db8::7%eth0",
    "2001:db8",
    "::1::2",
    "12345::",
    ":",
    "::ffff:300.0.0.1",
    "absent",
    undefined,
    null,
    7,
    ["203.0.113.7"],
  ])("cannot have the address %j", (ipAddress) => {
    expect(() => headersOf({ ipAddress })).toThrow(
      new TypeError(
        '`customer.ipAddress` must be the IPv4 or IPv6 address of the customer. When they are not there, say `customer: "absent"`.',
      ),
    );
  });

  it("has an address wherever node:net sees one, and nowhere else", () => {
    const piece = fc.constantFrom(
      "0",
      "1",
      "9",
      "25",
      "255",
      "256",
      "01",
      "a",
      "F",
      "ffff",
      "g",
      ".",
      ":",
      "::",
      " ",
      "%",
      "[",
    );
    const address = fc.oneof(
      fc.ipV4(),
      fc.ipV6(),
      fc.array(piece, { maxLength: 18 }).map((pieces) => pieces.join("")),
      fc
        .array(fc.constantFrom("0", "7", "255", "256", "00"), { minLength: 3, maxLength: 5 })
        .map((parts) => parts.join(".")),
      fc
        .array(fc.constantFrom("0", "f", "12345", "", "1.2.3.4"), { minLength: 6, maxLength: 9 })
        .map((parts) => parts.join(":")),
      fc.string(),
    );
    fc.assert(
      fc.property(address, (ipAddress) => {
        let isTaken = true;
        try {
          headersOf({ ipAddress });
        } catch {
          isTaken = false;
        }
        // An address with a zone is one of this machine's network, and never a customer's.
        expect(isTaken).toBe(isIP(ipAddress) !== 0 && !ipAddress.includes("%"));
      }),
      { seed, numRuns: 5_000 },
    );
  });

  it.each(["", "a\nb", "a\r\nx-evil: 1", "a\u0000", "Möbius", "x".repeat(1_001), 7, null, {}])(
    "cannot have the browser %j",
    (userAgent) => {
      expect(() => headersOf({ ipAddress: "203.0.113.7", userAgent })).toThrow(
        new TypeError("`customer.userAgent` must be 1 to 1000 printable ASCII characters."),
      );
    },
  );

  it.each([
    0,
    -1,
    Number.NaN,
    Number.POSITIVE_INFINITY,
    now + 301,
    now * 1_000,
    "2026-11-23",
    new Date(0),
    null,
  ])("cannot have logged in at %s", (lastLoggedInAt) => {
    expect(() => headersOf({ ipAddress: "203.0.113.7", lastLoggedInAt })).toThrow(
      new TypeError(
        "`customer.lastLoggedInAt` must be a time that is past, in seconds since the Unix epoch (not milliseconds).",
      ),
    );
  });

  it("may have logged in on a machine whose clock is five minutes ahead", () => {
    expect(headersOf({ ipAddress: "203.0.113.7", lastLoggedInAt: now + 300 })).toHaveProperty(
      "x-fapi-auth-date",
    );
  });

  it("is measured by this machine's clock when there is no other", () => {
    const { clock: _clock, ...rest } = context;
    const customer = { ipAddress: "203.0.113.7", lastLoggedInAt: Date.now() / 1_000 - 1 };
    expect(customerHeadersOf({ ...rest, customer })).toHaveProperty("x-fapi-auth-date");
    expect(() => customerHeadersOf({ ...rest, customer: { ...customer, lastLoggedInAt: 4e9 } })).toThrow(
      TypeError,
    );
  });
});

describe("a customer who is not there", () => {
  const personal = /^(?:x-fapi-customer-|x-customer-|x-fapi-auth-date)/;

  it("is never told to the bank, whatever else a context holds", async () => {
    const extra = fc.record(
      {
        ipAddress: fc.ipV4(),
        userAgent: fc.string(),
        lastLoggedInAt: fc.nat(),
        presentCustomer: fc.record({ ipAddress: fc.ipV6() }),
        consentId: fc.string(),
        timeoutMs: fc.integer({ min: 1_000, max: 60_000 }),
      },
      { requiredKeys: [] },
    );
    await fc.assert(
      fc.asyncProperty(extra, async (changes) => {
        const bank = listBank(() => pageOf());
        await transactions(
          { ...absent(bank.context), ...changes, customer: "absent" } as never,
          "22289",
        ).toArray();
        expect([...(bank.seen[0]?.headers.keys() ?? [])].filter((name) => personal.test(name))).toEqual([]);
      }),
      { seed, numRuns: 100 },
    );
  });
});
