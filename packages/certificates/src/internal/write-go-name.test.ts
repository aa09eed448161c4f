import { expect, it } from "vitest";
import { writeGoName } from "./write-go-name.js";

it("keeps the last of two common names, and all of the others, as Go does", () => {
  const attribute = (oid: string, value: string) => ({ oid, name: undefined, value, der: "" });
  const parts = [
    [attribute("2.5.4.10", "One")],
    [attribute("2.5.4.3", "first")],
    [attribute("2.5.4.10", "Two")],
    [attribute("2.5.4.3", "last")],
  ];

  expect(writeGoName(parts)).toBe("CN=last,O=One+O=Two");
});
