import { createPrivateKey, type KeyObject } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { openssl } from "@zopa-openbanking/testing";
import { put } from "./folder-for.js";

/** The addresses in every leaf. */
export const ocspUrl = "http://ob.trustis.com/ocsp";
export const crlUrl = "http://ob.trustis.com/issuingca.crl";

/** An authority that the openssl command runs, in a folder of its own. */
export interface RevocationAuthority {
  readonly folder: string;
  readonly pem: string;
  /** What the openssl responder answers to a question. */
  readonly answer: (request: Uint8Array, options?: string) => Buffer;
  /** The list that `openssl ca -gencrl` makes, in DER. */
  readonly crl: (options?: CrlOptions) => Buffer;
  readonly file: (name: string) => string;
  readonly key: (name: string) => KeyObject;
}

interface CrlOptions {
  /** Lines of the list's extensions. */
  readonly extensions?: string;
  readonly options?: string;
  /** Whose name and key: `ca` when left out. */
  readonly signer?: string;
}

const authorityUsage = "basicConstraints=critical,CA:TRUE\nkeyUsage=critical,keyCertSign,cRLSign\n";
const addresses = `authorityInfoAccess=OCSP;URI:${ocspUrl}\ncrlDistributionPoints=URI:${crlUrl}\n`;
const responderUsage = "keyUsage=critical,digitalSignature\nextendedKeyUsage=OCSPSigning\n";

/** Leaves by their serial number: what the authority's book says of each. */
const book = `V\t491231235959Z\t\t10\tunknown\t/CN=good
R\t491231235959Z\t261101120000Z,keyCompromise\t11\tunknown\t/CN=revoked
R\t491231235959Z\t261102120000Z\t12\tunknown\t/CN=no-reason
R\t491231235959Z\t261103120000Z,certificateHold\t0080FF\tunknown\t/CN=held
`;

/**
 * Makes the authority, its leaves and its responders. `rogue` has the same name and another key, `elsewhere` the same key
 * and another name.
 */
export function makeRevocationAuthority(folder: string): RevocationAuthority {
  put(folder, "index.txt", book);
  put(folder, "index.txt.attr", "unique_subject = no\n");
  for (const name of ["ca", "rogue", "no-crl-sign"]) {
    makeKey(folder, name);
    const usage = name === "no-crl-sign" ? authorityUsage.replace(",cRLSign", "") : authorityUsage;
    makeRoot(folder, name, usage, "/C=GB/O=OpenBanking/CN=Issuing CA");
  }
  put(folder, "elsewhere.key", readFileSync(join(folder, "ca.key")));
  makeRoot(folder, "elsewhere", authorityUsage, "/CN=Elsewhere");
  issue(folder, "good", "0x10", addresses);
  issue(folder, "revoked", "0x11", addresses);
  issue(folder, "no-reason", "0x12", addresses);
  issue(folder, "held", "0x80ff", addresses);
  issue(folder, "unlisted", "0x13", addresses);
  issue(folder, "silent", "0x14", "keyUsage=digitalSignature\n");
  issue(folder, "weak", "0x10", addresses, { signer: "no-crl-sign" });
  issue(folder, "below", "0x15", addresses, { signer: "good" });
  issue(folder, "responder", "0x20", responderUsage);
  issue(folder, "no-eku", "0x21", "keyUsage=critical,digitalSignature\n");
  issue(folder, "any-eku", "0x22", "extendedKeyUsage=anyExtendedKeyUsage\n");
  issue(folder, "no-signature", "0x23", "keyUsage=critical,keyAgreement\nextendedKeyUsage=OCSPSigning\n");
  issue(folder, "short-lived", "0x24", responderUsage, { days: 1 });
  issue(folder, "rogue-responder", "0x25", responderUsage, { signer: "rogue" });
  const file = (name: string): string => readFileSync(join(folder, name), "utf8");
  return {
    folder,
    file,
    pem: file("ca.pem"),
    key: (name: string): KeyObject => createPrivateKey(file(`${name}.key`)),
    answer: (request: Uint8Array, options = responder()): Buffer => answer(folder, request, options),
    crl: (options: CrlOptions = {}): Buffer => crl(folder, options),
  };
}

/** The options of a responder that the authority has certified, or of somebody else. */
export function responder(signer = "responder", more = ""): string {
  return `-rsigner ${signer}.pem -rkey ${signer}.key -ndays 3 ${more}`.trim();
}

function makeKey(folder: string, name: string): void {
  openssl(`genpkey -algorithm EC -pkeyopt ec_paramgen_curve:P-256 -out ${name}.key`, { folder });
}

function makeRoot(folder: string, name: string, usage: string, subject: string): void {
  put(folder, "root.cnf", `[req]\ndistinguished_name=dn\nx509_extensions=x\n[dn]\n[x]\n${usage}`);
  const words = `req -x509 -new -config root.cnf -key ${name}.key -days 3650 -out ${name}.pem -subj`.split(
    " ",
  );
  openssl([...words, subject], { folder });
}

function issue(
  folder: string,
  name: string,
  serial: string,
  extensions: string,
  { signer = "ca", days = 365 }: { readonly signer?: string; readonly days?: number } = {},
): void {
  makeKey(folder, name);
  put(folder, "leaf.cnf", `[req]\ndistinguished_name=dn\n[dn]\n`);
  put(folder, "leaf.ext", extensions);
  openssl(`req -new -config leaf.cnf -key ${name}.key -subj /CN=${name} -out leaf.csr`, { folder });
  openssl(
    `x509 -req -in leaf.csr -CA ${signer}.pem -CAkey ${signer}.key -set_serial ${serial} -days ${days} -extfile leaf.ext -out ${name}.pem`,
    { folder },
  );
}

function answer(folder: string, request: Uint8Array, options: string): Buffer {
  put(folder, "question.der", request);
  openssl(`ocsp -index index.txt -CA ca.pem -reqin question.der -respout answer.der ${options}`, { folder });
  return readFileSync(join(folder, "answer.der"));
}

function crl(folder: string, { extensions, options = "-crldays 3", signer = "ca" }: CrlOptions): Buffer {
  put(
    folder,
    "crl.cnf",
    `[ca]\ndefault_ca=book\n[book]\ndatabase=index.txt\ndefault_md=sha256\n${extensions === undefined ? "" : "crl_extensions=x\n"}[x]\n${extensions ?? ""}\n`,
  );
  const pem = openssl(`ca -gencrl -config crl.cnf -cert ${signer}.pem -keyfile ${signer}.key ${options}`, {
    folder,
  });
  return openssl("crl -outform DER", { input: pem });
}
