import { expect, it } from "vitest";
import * as core from "./index.js";

it("exports what it promises and nothing else", () => {
  expect(Object.keys(core).sort()).toMatchInlineSnapshot(`
    [
      "BankError",
      "OpenBankingError",
      "ResponseFormatError",
      "TransportError",
      "abortedError",
      "quietly",
      "readBytes",
      "readJson",
      "readNothing",
      "redact",
      "sendRequest",
      "shareCall",
      "systemClock",
    ]
  `);
});
