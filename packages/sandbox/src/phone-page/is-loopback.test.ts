import { expect, it } from "vitest";
import { isLoopback } from "./is-loopback.js";

it.each(["127.0.0.1:4080", "localhost", "LOCALHOST:1", "[::1]:4080"])("%s is this machine", (host) => {
  expect(isLoopback(host)).toBe(true);
});

it.each([
  "",
  "elsewhere.example",
  "127.0.0.1.elsewhere.example:80",
  "localhost.",
  "192.0.2.1",
  "127.0.0.1:80:80",
])("%s is not", (host) => {
  expect(isLoopback(host)).toBe(false);
});
