/**
 * The media type of a `Content-Type` field, without its parameters and in lower case; undefined when there is none or
 * when the field is not one media type.
 *
 * RFC 9110 §8.3.1: type and subtype are case-insensitive, parameters follow a semicolon.
 */
export function mediaTypeOf(headers: Headers): string | undefined {
  const field = headers.get("content-type") ?? "";
  return mediaType.exec(field)?.[1]?.toLowerCase();
}

const mediaType = /^[ \t]*([\w!#$%&'*+.^`|~-]+\/[\w!#$%&'*+.^`|~-]+)[ \t]*(?:;.*)?$/;
