/**
 * What a callback may come as: the whole address (a `URL` or its text), the fragment's text with or without `#`, or the
 * posted form fields, as `URLSearchParams`, as `FormData`, or as the object that a form parser makes.
 *
 * An address tells where the answer stood and where it came to, and both are compared then. Fields do not.
 *
 * @example
 * ```ts
 * import type { Callback } from "@zopa-openbanking/oidc-hybrid";
 *
 * const pasted: Callback = "https://tpp.example/callback#error=access_denied&state=af0ifjsldkj";
 * const parsed: Callback = { error: "access_denied", state: "af0ifjsldkj" };
 * ```
 */
export type Callback =
  | URL
  | string
  | Iterable<readonly [string, unknown]>
  | Readonly<Record<string, unknown>>;
