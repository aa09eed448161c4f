/** Form parameters whose values are words of the standards and no secrets. */
const publicParameters: ReadonlySet<string> = new Set([
  "grant_type",
  "response_type",
  "scope",
  "client_assertion_type",
  "token_type_hint",
]);

/** The values in a request that no error about it may show: credentials, the body, and the values of a form. */
export function secretsOf(
  headers: Headers,
  body: string | URLSearchParams | undefined,
  url: URL,
): readonly string[] {
  const authorization = headers.get("authorization") ?? "";
  const form = body instanceof URLSearchParams ? [...body] : [];
  return [
    authorization,
    authorization.replace(/^\S+\s+/, ""),
    ...(body === undefined ? [] : [String(body)]),
    ...[...form, ...(url.search === "" ? [] : url.searchParams)].flatMap(([name, value]) =>
      publicParameters.has(name) ? [] : [value],
    ),
  ];
}
