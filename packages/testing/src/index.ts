export { fetchThrough } from "./fetch-through.js";
export { firstSurprise, type Trial } from "./first-surprise.js";
export { mutatedBytes } from "./mutated-bytes.js";
export { mutatedText } from "./mutated-text.js";
export { type OpensslOptions, openssl } from "./openssl.js";
export { type Random, randomOf } from "./random-of.js";
export { type SelfSigned, selfSigned } from "./self-signed.js";
export { shownBy } from "./shown-by.js";
