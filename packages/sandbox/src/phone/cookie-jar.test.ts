import { describe, expect, it } from "vitest";
import { createCookieJar } from "./cookie-jar.js";

describe("the cookies of a visit", () => {
  it("go to their path and what is under it, and nowhere else", () => {
    const jar = createCookieJar();
    jar.take(["a=1; path=/interaction/x; httponly", "b=2; Path=/", "c=3"]);

    expect(jar.header("/interaction/x")).toBe("a=1; b=2; c=3");
    expect(jar.header("/interaction/x/y")).toBe("a=1; b=2; c=3");
    expect(jar.header("/interaction/xy")).toBe("b=2; c=3");
  });

  it("are replaced by name and path, and gone when they come empty", () => {
    const jar = createCookieJar();
    jar.take(["a=1; path=/", "a=2; path=/x"]);
    jar.take(["a=3; path=/", "a=; path=/x; expires=Thu, 01 Jan 1970 00:00:00 GMT"]);

    expect(jar.header("/x")).toBe("a=3");
  });

  it("keep equals signs in their value", () => {
    const jar = createCookieJar();
    jar.take(["sig=a=b=="]);

    expect(jar.header("/")).toBe("sig=a=b==");
  });
});
