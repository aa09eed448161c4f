import type { Fetch, TransportErrorCode } from "@zopa-openbanking/core";
import { expectTypeOf, it } from "vitest";
import {
  createTransport,
  type IdentityErrorCode,
  type IdentityInput,
  type MtlsError,
  type RequestRefusedErrorCode,
  type TlsError,
  type TlsErrorCode,
  type Transport,
} from "./index.js";

it("is a Fetch that every other package of the toolkit takes", () => {
  expectTypeOf<Transport["fetch"]>().toEqualTypeOf<Fetch>();
  expectTypeOf<ReturnType<Transport["forCertificate"]>>().toEqualTypeOf<Fetch | undefined>();
});

it("says that its origins may be missing", () => {
  expectTypeOf<Transport["allowedOrigins"]>().toEqualTypeOf<readonly string[] | undefined>();
});

it("narrows its errors by their code", () => {
  expectTypeOf<MtlsError["code"]>().toEqualTypeOf<
    IdentityErrorCode | RequestRefusedErrorCode | TlsErrorCode | TransportErrorCode
  >();
  expectTypeOf<Extract<MtlsError, { name: "TlsError" }>>().toEqualTypeOf<TlsError>();
});

it("takes one identity, whole", () => {
  // @ts-expect-error -- a certificate without its key would not be sent
  void createTransport({ cert: "" });
  // @ts-expect-error -- two identities
  void createTransport({ cert: "", key: "", pfx: new Uint8Array() });
  expectTypeOf<{ cert: string; key: Buffer; passphrase: undefined }>().toExtend<IdentityInput>();
});
