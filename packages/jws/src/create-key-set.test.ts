import { describe, expect, it } from "vitest";
import { endpointOf, hangs, unreachable } from "./__fixtures__/key-set-endpoint.js";
import { ec, jwkOf, jwks, kid, otherRsa, rsa } from "./__fixtures__/keys.js";
import { now } from "./__fixtures__/time.js";
import { createKeySet } from "./create-key-set.js";
import type { SkippedKey } from "./key-set.js";

const serve =
  (document: unknown, type = "application/json") =>
  () =>
    new Response(JSON.stringify(document), { headers: { "content-type": type } });
const rotated = { keys: [jwkOf(otherRsa.publicKey, { kid: "next", use: "sig", alg: "PS256" })] };
const wanted = { alg: "PS256", kid } as const;
const next = { alg: "PS256", kid: "next" } as const;
const codeOf = (promise: Promise<unknown>) =>
  promise.then(
    () => "found",
    (problem) => problem.code,
  );

describe("a fetched key set", () => {
  it("fetches nothing before it is asked", () => {
    const bank = endpointOf(serve(jwks));

    const keySet = createKeySet(bank.input);

    expect(bank.requests).toHaveLength(0);
    expect(keySet.status()).toEqual({
      keys: 0,
      skipped: [],
      fetchedAt: undefined,
      isStale: false,
      lastFailure: undefined,
    });
  });

  it.each(["application/json", "application/jwk-set+json; charset=utf-8"])("takes %s", async (type) => {
    const bank = endpointOf(serve(jwks, type));

    const [key] = await createKeySet(bank.input).find(wanted);

    expect(key).toMatchObject({ kid });
    expect(key?.key.equals(rsa.publicKey)).toBe(true);
    expect(bank.requests[0]?.method).toBe("GET");
    expect(bank.requests[0]?.redirect).toBe("manual");
  });

  it("is fetched once for callers at the same time, and kept for its maximum age", async () => {
    const bank = endpointOf(serve(jwks));
    const keySet = createKeySet({ ...bank.input, maximumAgeSeconds: 100 });

    await Promise.all(Array.from({ length: 20 }, () => keySet.find(wanted)));
    bank.time.now += 99;
    await keySet.find(wanted);
    expect(bank.requests).toHaveLength(1);

    bank.time.now += 1;
    expect(keySet.status().isStale).toBe(true);
    await Promise.all([keySet.find(wanted), keySet.find(wanted)]);
    expect(bank.requests).toHaveLength(2);
    expect(keySet.status()).toMatchObject({ isStale: false, fetchedAt: now + 100 });
  });

  it("is fetched again when the clock was put back", async () => {
    const bank = endpointOf(serve(jwks));
    const keySet = createKeySet(bank.input);
    await keySet.find(wanted);

    bank.time.now -= 10;
    await keySet.find(wanted);

    expect(bank.requests).toHaveLength(2);
  });

  it("forgets a key that the bank has withdrawn", async () => {
    const bank = endpointOf(serve(jwks));
    const keySet = createKeySet(bank.input);
    await keySet.find(wanted);

    bank.answer = serve(rotated);
    bank.time.now += 600;

    await expect(codeOf(keySet.find(wanted))).resolves.toBe("key_not_found");
  });
});

describe("a key that is not in the set", () => {
  it("brings one fetch more even right after another, and is found when the bank has rotated", async () => {
    const bank = endpointOf(serve(jwks));
    const keySet = createKeySet(bank.input);
    await keySet.find(wanted);
    bank.answer = serve(rotated);

    const [key] = await keySet.find(next);

    expect(key?.key.equals(otherRsa.publicKey)).toBe(true);
    expect(bank.requests).toHaveLength(2);
  });

  it("brings exactly one, also for many callers and for the first fetch of all", async () => {
    const bank = endpointOf(serve(jwks));
    const keySet = createKeySet(bank.input);

    const codes = await Promise.all(Array.from({ length: 20 }, () => codeOf(keySet.find(next))));

    expect(codes).toEqual(Array(20).fill("key_not_found"));
    expect(bank.requests).toHaveLength(2);
  });

  it("is not looked for again for 60 s, and then is", async () => {
    const bank = endpointOf(serve(jwks));
    const keySet = createKeySet(bank.input);
    await expect(keySet.find(next)).rejects.toMatchObject({
      code: "key_not_found",
      kid: "next",
      retryable: false,
    });
    bank.answer = serve(rotated);

    bank.time.now += 59;
    await expect(keySet.find(next)).rejects.toMatchObject({ code: "key_not_found", retryable: true });
    expect(bank.requests).toHaveLength(2);

    bank.time.now += 1;
    await expect(codeOf(keySet.find(next))).resolves.toBe("found");
  });

  it("cannot be used to flood the bank: 1,000 unknown names bring 10 fetches in 300 s", async () => {
    const bank = endpointOf(serve(jwks));
    const keySet = createKeySet(bank.input);
    await keySet.find(wanted);

    for (let index = 0; index < 1_000; index++) {
      await expect(codeOf(keySet.find({ alg: "PS256", kid: `random-${index}` }))).resolves.toBe(
        "key_not_found",
      );
    }
    expect(bank.requests).toHaveLength(11);

    bank.time.now += 299;
    await codeOf(keySet.find({ alg: "PS256", kid: "another" }));
    expect(bank.requests).toHaveLength(11);

    bank.time.now += 1;
    await codeOf(keySet.find({ alg: "PS256", kid: "another" }));
    expect(bank.requests).toHaveLength(12);
  });

  it("brings no fetch when its name is longer than any", async () => {
    const bank = endpointOf(serve(jwks));
    const keySet = createKeySet(bank.input);
    await keySet.find(wanted);

    await codeOf(keySet.find({ alg: "PS256", kid: "x".repeat(257) }));
    expect(bank.requests).toHaveLength(1);

    await codeOf(keySet.find({ alg: "PS256", kid: "x".repeat(256) }));
    expect(bank.requests).toHaveLength(2);
  });

  it("is told apart from an endpoint that could not be asked", async () => {
    const bank = endpointOf(serve(jwks));
    const keySet = createKeySet(bank.input);
    await keySet.find(wanted);
    bank.answer = unreachable;

    const problem = await keySet.find(next).catch((thrown) => thrown);

    expect(problem).toMatchObject({
      code: "key_not_found",
      retryable: true,
      cause: { code: "transport_unreachable" },
    });
    bank.answer = serve(rotated);
    await expect(codeOf(keySet.find(next))).resolves.toBe("found");
  });

  it("is explained by what was left out of the set", async () => {
    const bank = endpointOf(serve({ keys: [jwkOf(rsa.publicKey, { kid, use: "tls" })] }));

    await expect(createKeySet(bank.input).find(wanted)).rejects.toThrow(/1 of its entries cannot be used/);
  });
});

describe("while the endpoint does not answer", () => {
  it("the copy at hand is served, the endpoint asked every 30 s at most, and the status tells why", async () => {
    const bank = endpointOf(serve(jwks));
    const keySet = createKeySet(bank.input);
    await keySet.find(wanted);
    bank.answer = unreachable;
    bank.time.now += 600;

    for (const seconds of [0, 1, 28]) {
      bank.time.now += seconds;
      await expect(codeOf(keySet.find(wanted))).resolves.toBe("found");
    }
    expect(bank.requests).toHaveLength(2);
    expect(keySet.status()).toMatchObject({
      keys: 2,
      isStale: true,
      lastFailure: { code: "transport_unreachable" },
    });

    bank.time.now += 1;
    bank.answer = serve(jwks);
    await keySet.find(wanted);
    expect(bank.requests).toHaveLength(3);
    expect(keySet.status()).toMatchObject({ isStale: false, lastFailure: undefined });
  });

  it.each([
    ["500", () => new Response("", { status: 500 }), "bank_error"],
    [
      "a redirect",
      () => new Response("", { status: 302, headers: { location: "https://evil.example" } }),
      "transport_unexpected_redirect",
    ],
    [
      "HTML",
      () => new Response("<html>", { headers: { "content-type": "text/html" } }),
      "transport_unexpected_content_type",
    ],
    [
      "half of it",
      () => new Response('{"keys":[', { headers: { "content-type": "application/json" } }),
      "response_format",
    ],
    ["another document", serve({ issuer: "https://bank.example" }), "key_set_invalid"],
    ["a list", serve([]), "key_set_invalid"],
    ["null", serve(null), "key_set_invalid"],
    ["keys that are no list", serve({ keys: {} }), "key_set_invalid"],
    ["257 keys", serve({ keys: Array(257).fill({}) }), "key_set_invalid"],
    ["more than a megabyte", serve({ keys: [], filler: "x".repeat(1_048_576) }), "transport_body_too_large"],
  ])("the same holds when it answers with %s", async (_, answer, code) => {
    const bank = endpointOf(serve(jwks));
    const keySet = createKeySet(bank.input);
    await keySet.find(wanted);
    bank.answer = answer;
    bank.time.now += 600;

    await expect(codeOf(keySet.find(wanted))).resolves.toBe("found");
    expect(keySet.status().lastFailure?.code).toBe(code);

    const first = await createKeySet(bank.input)
      .find(wanted)
      .catch((thrown) => thrown);
    expect(first).toMatchObject(
      code === "key_set_invalid"
        ? { code, retryable: false }
        : { code: "key_set_unavailable", retryable: true, cause: { code } },
    );
  });

  it("the copy is served for a day and no longer", async () => {
    const bank = endpointOf(serve(jwks));
    const keySet = createKeySet(bank.input);
    await keySet.find(wanted);
    bank.answer = unreachable;

    bank.time.now += 86_400;
    await expect(codeOf(keySet.find(wanted))).resolves.toBe("found");
    bank.time.now += 1;
    await expect(codeOf(keySet.find(wanted))).resolves.toBe("key_set_unavailable");
    bank.time.now += 30;
    await expect(codeOf(keySet.find(wanted))).resolves.toBe("key_set_unavailable");
    expect(bank.requests).toHaveLength(3);
  });

  it("without a copy the endpoint is asked once a second at most", async () => {
    const bank = endpointOf(unreachable);
    const keySet = createKeySet(bank.input);

    for (let index = 0; index < 100; index++) {
      await expect(codeOf(keySet.find(wanted))).resolves.toBe("key_set_unavailable");
    }
    expect(bank.requests).toHaveLength(1);

    bank.time.now += 1;
    bank.answer = serve(jwks);
    await expect(codeOf(keySet.find(wanted))).resolves.toBe("found");
  });
});

describe("a clock that is put back", () => {
  it("after a failed fetch does not keep the next one away", async () => {
    const bank = endpointOf(unreachable);
    const keySet = createKeySet(bank.input);
    await expect(codeOf(keySet.find(wanted))).resolves.toBe("key_set_unavailable");

    bank.answer = serve(jwks);
    bank.time.now -= 3_600;

    await expect(codeOf(keySet.find(wanted))).resolves.toBe("found");
  });
});

describe("a caller that gives up", () => {
  it("says nothing about the endpoint: the next one is served at once", async () => {
    const bank = endpointOf(hangs);
    const keySet = createKeySet(bank.input);
    const impatient = new AbortController();
    const first = codeOf(keySet.find(wanted, { signal: impatient.signal }));
    await Promise.resolve();
    impatient.abort();
    await first;
    await new Promise((resolve) => setImmediate(resolve));

    bank.answer = serve(jwks);

    expect(keySet.status().lastFailure).toBeUndefined();
    await expect(codeOf(keySet.find(wanted))).resolves.toBe("found");
  });

  it("leaves the fetch to the others", async () => {
    let respond = (_: Response): void => {};
    const bank = endpointOf(() => new Promise((resolve) => (respond = resolve)));
    const keySet = createKeySet(bank.input);
    const impatient = new AbortController();

    const first = keySet.find(wanted, { signal: impatient.signal });
    const second = keySet.find(wanted, { signal: new AbortController().signal });
    const third = keySet.find(wanted);
    await Promise.resolve();
    impatient.abort();
    await expect(first).rejects.toMatchObject({
      name: "TransportError",
      code: "transport_aborted",
      host: "bank.example",
    });
    respond(serve(jwks)());

    await expect(second).resolves.toHaveLength(1);
    await expect(third).resolves.toHaveLength(1);
    expect(bank.requests).toHaveLength(1);
  });

  it("ends the fetch when it was the last, and the next caller gets a new one", async () => {
    const bank = endpointOf(hangs);
    const keySet = createKeySet(bank.input);
    const impatient = new AbortController();
    const first = keySet.find(wanted, { signal: impatient.signal });
    await Promise.resolve();

    impatient.abort();
    bank.answer = serve(jwks);
    const second = keySet.find(wanted);

    await expect(codeOf(first)).resolves.toBe("transport_aborted");
    await expect(second).resolves.toHaveLength(1);
    expect(bank.requests[0]?.signal.aborted).toBe(true);
    expect(keySet.status().lastFailure).toBeUndefined();
  });

  it("is told whether its time was over", async () => {
    const bank = endpointOf(hangs);

    const found = createKeySet(bank.input).find(wanted, { signal: AbortSignal.timeout(5) });

    await expect(codeOf(found)).resolves.toBe("transport_timeout");
  });

  it("before it begins causes no fetch", async () => {
    const bank = endpointOf(serve(jwks));

    const found = createKeySet(bank.input).find(wanted, { signal: AbortSignal.abort() });

    await expect(codeOf(found)).resolves.toBe("transport_aborted");
    expect(bank.requests).toHaveLength(0);
  });

  it("while a key is looked for once more gets no word about the key", async () => {
    const bank = endpointOf(serve(jwks));
    const keySet = createKeySet(bank.input);
    await keySet.find(wanted);
    bank.answer = hangs;
    const impatient = new AbortController();

    const found = keySet.find(next, { signal: impatient.signal });
    await Promise.resolve();
    impatient.abort();

    await expect(codeOf(found)).resolves.toBe("transport_aborted");
  });

  it("leaves no listener on its signal", async () => {
    const bank = endpointOf(serve(jwks));
    const { signal } = new AbortController();
    let listeners = 0;
    const add = signal.addEventListener.bind(signal);
    const remove = signal.removeEventListener.bind(signal);
    signal.addEventListener = (...words: Parameters<typeof add>) => {
      listeners += 1;
      add(...words);
    };
    signal.removeEventListener = (...words: Parameters<typeof remove>) => {
      listeners -= 1;
      remove(...words);
    };

    await createKeySet(bank.input).find(wanted, { signal });
    await new Promise((resolve) => setImmediate(resolve));

    expect(listeners).toBe(0);
  });
});

describe("what is left out", () => {
  it("is told to the observer after each fetch, and stands in the status", async () => {
    const told: (readonly SkippedKey[])[] = [];
    const bank = endpointOf(
      serve({ keys: [...jwks.keys, jwkOf(ec.publicKey, { kid: "transport", use: "tls" })] }),
    );
    const keySet = createKeySet({ ...bank.input, onSkipped: (skipped) => told.push(skipped) });

    await keySet.find(wanted);

    const expected = [{ index: 2, kid: "transport", reason: "other_use" }];
    expect(told).toEqual([expected]);
    expect(keySet.status()).toMatchObject({ keys: 2, skipped: expected });
  });

  it("is not told when there is nothing, and an observer that throws changes nothing", async () => {
    const bank = endpointOf(serve(jwks));
    const onSkipped = () => {
      throw new Error("broken");
    };
    const keySet = createKeySet({ ...bank.input, onSkipped });
    await expect(codeOf(keySet.find(wanted))).resolves.toBe("found");

    bank.answer = serve({ keys: [...jwks.keys, 7] });
    bank.time.now += 600;

    await expect(codeOf(keySet.find(wanted))).resolves.toBe("found");
    expect(keySet.status().skipped).toEqual([{ index: 2, kid: undefined, reason: "not_an_object" }]);
  });
});

it.each([
  ["jwksUri", "http://bank.example/jwks"],
  ["jwksUri", "/jwks"],
  ["jwksUri", "https://user:secret@bank.example/jwks"],
  ["jwksUri", "https://bank.example/jwks#x"],
  ["maximumAgeSeconds", 0],
  ["maximumStaleSeconds", Number.NaN],
  ["timeoutMs", -1],
])("a wrong `%s` is a TypeError that names it: %s", (name, value) => {
  const { input } = endpointOf(hangs);

  expect(() => createKeySet({ ...input, [name]: value })).toThrow(new RegExp(`^\`${name}\``));
});
