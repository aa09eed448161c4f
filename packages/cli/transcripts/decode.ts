// What the README shows of `zopa-ob decode`: a request object with three mistakes.
import { createCliWorld, fixedNow } from "../src/__fixtures__/cli-world.js";
import { inputOf } from "../src/__fixtures__/streams.js";
import { header, requestClaims, unsigned } from "../src/__fixtures__/tokens.js";

const world = createCliWorld();
const token = unsigned(
  { ...header, alg: "RS256" },
  { ...requestClaims, aud: "https://as1.openbanking.zopa.com/token", exp: fixedNow - 120 },
);
const { out } = await world.run("decode -", { stdin: inputOf(token) });
world.remove();
console.log(`$ pbpaste | zopa-ob decode -\n${out.trimEnd()}`);
