import { describe, expect, it } from "vitest";
import type { DoctorFinding } from "zopa-openbanking/doctor";
import { keptOutput } from "../__fixtures__/streams.js";
import { createColours } from "../output/colours.js";
import { renderDoctor } from "./render-doctor.js";

const plain = createColours(keptOutput().stream, { NO_COLOR: "1" });
const found = (change: Partial<DoctorFinding>): DoctorFinding => ({
  check: "clock",
  status: "ok",
  code: "ok",
  sentence: "This machine's clock and the bank's agree.",
  cure: undefined,
  details: {},
  ...change,
});
const expired = found({
  check: "transport_certificate",
  status: "error",
  code: "expired",
  sentence: "The transport certificate expired on 2026-11-16.",
  cure: "Request a new one from its issuer. A transport certificate keeps its registration as long as its subject stays the same.",
});
const blocked = (check: DoctorFinding["check"]): DoctorFinding =>
  found({
    check,
    status: "skipped",
    code: "blocked",
    sentence: "Not looked at: the transport certificate has to be mended first.",
  });

describe("the doctor's screen", () => {
  it("has groups, signs, the cure under what is wrong, and where to begin", () => {
    const findings = [
      found({}),
      expired,
      found({
        check: "key_set",
        status: "warning",
        code: "kid_not_of_directory",
        sentence: "Odd.",
        cure: "Mend it.",
      }),
      found({ check: "discovery", sentence: "The bank offers what the profile needs." }),
      ...[blocked("token_connection"), blocked("resource_connection"), blocked("token")],
      found({
        check: "grant",
        status: "skipped",
        code: "not_given",
        sentence: "No grant was given.",
        cure: "Not shown.",
      }),
    ];

    expect(`\n${renderDoctor(findings, { columns: 80, colours: plain })}\n`).toMatchInlineSnapshot(`
      "
      This machine
        ✓ Clock           This machine's clock and the bank's agree.
      What is configured
        ✗ Transport cert  The transport certificate expired on 2026-11-16.
                          Request a new one from its issuer. A transport certificate
                          keeps its registration as long as its subject stays the
                          same.
        ! Key id          Odd.
                          Mend it.
      The bank
        ✓ Metadata        The bank offers what the profile needs.
        - Token host, Account host, Token (not looked at: the transport certificate
          has to be mended first)
      The customer
        - Grant           No grant was given.

      ✗ 1 to mend, 1 to look at. Begin with: Transport cert.
      "
    `);
  });

  it("begins with a warning where that is the cause", () => {
    const warning = found({
      check: "key_set",
      status: "warning",
      code: "kid_differs",
      sentence: "Odd.",
      cure: "Mend it.",
    });
    const error = found({
      check: "token",
      status: "error",
      code: "kid_not_registered",
      sentence: "No.",
      cure: "Mend it.",
    });

    expect(renderDoctor([warning, error], { columns: 80, colours: plain }).split("\n").at(-1)).toBe(
      "! 1 to mend, 1 to look at. Begin with: Key id.",
    );
  });

  it.each([40, 80, 120])("fits into %d columns", (columns) => {
    const lines = renderDoctor([found({}), expired, blocked("token")], { columns, colours: plain }).split(
      "\n",
    );

    expect(Math.max(...lines.map(({ length }) => length))).toBeLessThanOrEqual(columns);
  });

  it("is not broken into lines where there is no end of them", () => {
    expect(renderDoctor([expired], { columns: undefined, colours: plain })).toContain(String(expired.cure));
  });

  it("lets nothing of a bank move the cursor", () => {
    const odd = found({ sentence: "a\u001b[2Jb", cure: "c\u0007d", status: "error", code: "unexpected" });

    expect(
      renderDoctor([odd, { ...blocked("token"), sentence: "e\u001bf" }], { columns: 80, colours: plain }),
    ).not.toMatch(
      // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not be there.
      /[\u0000-\u0009\u000b-\u001f]/,
    );
  });

  it("is coloured where colours are seen", () => {
    const colours = createColours(keptOutput().stream, {}, true);

    expect(renderDoctor([expired], { columns: 80, colours })).toContain(
      "\u001b[31m✗\u001b[39m Transport cert",
    );
  });
});
