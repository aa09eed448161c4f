import { expect, it } from "vitest";
import { nameAdvice } from "./name-advice.js";

it("names the one that was probably meant", () => {
  expect(nameAdvice("isuer", ["id", "issuer", "name"])).toBe("did you mean issuer");
  expect(nameAdvice("GET /account", ["GET /account-access-consents/{ConsentId}", "GET /accounts"])).toBe(
    "did you mean GET /accounts",
  );
  expect(nameAdvice("lifetime", ["type", "lifetimeSeconds"])).toBe("did you mean lifetimeSeconds");
  expect(nameAdvice("ps256", ["PS256", "ES256"])).toBe("did you mean PS256");
});

it("names them all when none is near", () => {
  expect(nameAdvice("__proto__", ["id", "issuer"])).toBe("choose from id, issuer");
  expect(nameAdvice("", ["id", "issuer"])).toBe("choose from id, issuer");
});

it("names the first few of many, and says so", () => {
  const names = Array.from({ length: 29 }, (_, index) => `name-${index}`);

  expect(nameAdvice("x".repeat(100_000), names)).toMatch(/^choose from name-0, .*, name-7 and 21 more$/u);
});
