import { KeyError } from "../key-error.js";
import { derIsCut } from "./der-is-cut.js";

/** One frame of a PEM text (RFC 7468 §2): its label and the whole of it. */
interface PemFrame {
  readonly label: string;
  readonly text: string;
}

/**
 * Finds the one private key in a text, or says what the text is instead.
 *
 * RFC 7468 §2 allows text around the frames and several frames in a file: a certificate or the parameters of a curve may
 * stand beside the key.
 *
 * @throws {KeyError} when there is no private key, more than one, or half of one.
 */
export function recogniseKeyText(input: string): string {
  const text = input.replace(/^\uFEFF/, "").trim();
  if (!text.includes("-----BEGIN ")) {
    throw notPem(text);
  }
  if (/\\[nr]/.test(text) || /-----BEGIN [^-]+-----[^\r\n]*\S[^\r\n]*-----END/.test(text)) {
    throw new KeyError(
      "The line breaks of this PEM text are lost or are the two characters \\n, as happens to environment variables. " +
        'Restore them, with key.replaceAll("\\\\n", "\\n") for instance, or read the key from a file.',
      { code: "key_line_breaks" },
    );
  }
  const frames = framesOf(text);
  const keys = frames.filter(({ label }) => label.endsWith("PRIVATE KEY"));
  const [key] = keys;
  if (key === undefined) {
    throw withoutKey(frames);
  }
  if (keys.length > 1) {
    throw unreadable("This text holds more than one private key. Give the one that signs, alone.");
  }
  return checkedFrame(key);
}

function notPem(text: string): KeyError {
  if (text === "") {
    return unreadable("The key is empty. Check that the variable or file that it is read from is set.");
  }
  if (text.startsWith("{")) {
    return unreadable("The key is JSON text. Give JSON.parse of it: a JWK is taken as an object.");
  }
  if (!text.includes("\n") && looksLikePath(text)) {
    return new KeyError(
      "The key is the path of a file. Read the file, with readFile of node:fs/promises for instance, and give what is in it.",
      { code: "key_is_file_path" },
    );
  }
  if (/-----END |PRIVATE KEY/.test(text)) {
    return truncated();
  }
  if (/^[A-Za-z0-9+/=\s]+$/.test(text) && text.length > 64) {
    return unreadable(
      "The key is base64 without its frame. Put the line -----BEGIN PRIVATE KEY----- before it and the END line after it.",
    );
  }
  return unreadable(
    "The key is none that is known here. Give a PEM text, a JWK, a KeyObject or a CryptoKey; openssl pkey -in FILE writes PEM.",
  );
}

function looksLikePath(text: string): boolean {
  const startsLikeOne = /^(?:\.{0,2}\/|~\/|file:|[A-Za-z]:[\\/])/.test(text) && text.length < 260;
  return startsLikeOne || /\.(?:pem|key|p8|pk8|der|pfx|p12|crt|cer|jwk|json|txt)$/i.test(text);
}

function framesOf(text: string): readonly PemFrame[] {
  const found = text.matchAll(
    /-----BEGIN ([A-Z0-9 ]+)-----[\s\S]*?(?:-----END [A-Z0-9 ]+-----|(?=-----BEGIN )|$)/g,
  );
  return [...found].map((match) => ({ label: match[1] ?? "", text: match[0] }));
}

function withoutKey(frames: readonly PemFrame[]): KeyError {
  const labels = frames.map(({ label }) => label);
  if (labels.some((label) => label.endsWith("CERTIFICATE REQUEST"))) {
    return new KeyError(
      "This is a certificate signing request, not a key. Give the private key file that was made together with it.",
      { code: "key_is_certificate_request" },
    );
  }
  if (labels.some((label) => label.endsWith("CERTIFICATE"))) {
    return new KeyError(
      "This is a certificate, not a key. Give the private key file that was made together with its request.",
      { code: "key_is_certificate" },
    );
  }
  if (labels.some((label) => label.endsWith("PUBLIC KEY"))) {
    return isPublic();
  }
  return unreadable("This PEM text holds no private key. Give the one whose frame says PRIVATE KEY.");
}

function checkedFrame({ label, text }: PemFrame): string {
  if (label === "OPENSSH PRIVATE KEY") {
    throw unreadable(
      "This is a key in OpenSSH's own format. Convert a copy of it with ssh-keygen -p -m PKCS8 -f FILE.",
    );
  }
  const body = text.slice(text.indexOf("\n"), text.lastIndexOf("-----END "));
  const isWhole = text.endsWith(`-----END ${label}-----`);
  if (!isWhole || (!body.includes("Proc-Type:") && derIsCut(Buffer.from(body, "base64")))) {
    throw truncated();
  }
  return `${text}\n`;
}

/** A public key where a private one is due. */
export function isPublic(): KeyError {
  return new KeyError(
    "This is a public key, and signing takes the private one. Give the private key file that belongs to it.",
    { code: "key_is_public" },
  );
}

/** A key in a form that cannot be read. */
export function unreadable(message: string, cause?: unknown): KeyError {
  return new KeyError(message, { code: "key_unreadable", cause });
}

function truncated(): KeyError {
  return new KeyError(
    "This PEM text is cut off: a part of the key is missing. Copy the whole of it, from the BEGIN line to the END line.",
    { code: "key_truncated" },
  );
}
