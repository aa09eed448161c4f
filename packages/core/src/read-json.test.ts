import { describe, expect, it } from "vitest";
import { watchedBody } from "./__fixtures__/bank.js";
import { readBytes } from "./read-bytes.js";
import { readJson } from "./read-json.js";
import { readNothing } from "./read-nothing.js";

const json = { "content-type": "application/json" };

/** A response as fetch gives it: with the address that it came from. */
function from(url: string, response: Response): Response {
  return Object.defineProperty(response, "url", { value: url });
}

describe("readJson by itself", () => {
  it("reads a body of one piece and of many", async () => {
    const { stream } = watchedBody(['{"a"', ": [1,", " 2]}"], "closes");

    expect(await readJson(Response.json({ a: 1 }))).toEqual({ a: 1 });
    expect(await readJson(new Response(stream, { headers: json }))).toEqual({ a: [1, 2] });
  });

  it("reads a character that the network cut in two", async () => {
    const bytes = new TextEncoder().encode('"£"');
    const { stream } = watchedBody([bytes.subarray(0, 2), bytes.subarray(2)], "closes");

    expect(await readJson(new Response(stream, { headers: json }))).toBe("£");
  });

  it("wants application/json unless it is told otherwise", async () => {
    const headers = { "content-type": "application/jwk-set+json" };

    await expect(readJson(new Response("{}", { headers }))).rejects.toMatchObject({
      code: "transport_unexpected_content_type",
    });
    expect(
      await readJson(new Response("{}", { headers }), { mediaTypes: ["application/jwk-set+json"] }),
    ).toEqual({});
  });

  it("names the host that answered, and the bank where it cannot know", async () => {
    const answered = from(
      "https://rs1.bank.example:8443/accounts?x=1",
      new Response("<p>", { headers: { "content-type": "text/html" } }),
    );

    await expect(readJson(answered)).rejects.toMatchObject({ host: "rs1.bank.example:8443" });
    await expect(
      readJson(new Response("", { headers: { "content-type": "text/html" } })),
    ).rejects.toMatchObject({
      host: "The bank",
    });
  });

  it("stops at once for a signal that was aborted before", async () => {
    const { stream, state } = watchedBody(["{"], "hangs");

    await expect(
      readJson(new Response(stream, { headers: json }), { signal: AbortSignal.abort() }),
    ).rejects.toMatchObject({
      code: "transport_aborted",
    });
    expect(state.cancelled).toBe(true);
  });

  it("does not read a body twice, and says so", async () => {
    const read = Response.json({});
    await read.json();
    const locked = Response.json({});
    locked.body?.getReader();

    await expect(readJson(read)).rejects.toThrow(TypeError);
    await expect(readJson(locked)).rejects.toThrow("was read before");
  });
});

describe("readBytes by itself", () => {
  it("takes any media type and none unless it is told otherwise", async () => {
    expect(await readBytes(new Response(new Uint8Array([1, 2])))).toEqual(new Uint8Array([1, 2]));
    expect(await readBytes(new Response(null))).toEqual(new Uint8Array());
  });

  it("takes a body that says that it is exactly as long as the limit", async () => {
    const response = new Response("12345678", { headers: { "content-length": "8" } });

    expect(await readBytes(response, { limitBytes: 8 })).toHaveLength(8);
  });
});

describe("readNothing by itself", () => {
  it("lets go of a body that nobody asked for", async () => {
    const { stream, state } = watchedBody(["{}"], "hangs");

    await readNothing(new Response(stream));

    expect(state.cancelled).toBe(true);
  });
});
