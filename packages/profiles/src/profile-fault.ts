/** Makes the error for one field: which, the rule it breaks, and what to do. Never the value itself. */
export function profileFault(path: string, rule: string, remedy: string): TypeError {
  return new TypeError(`The profile field ${readable(path)} ${rule}: ${remedy}.`);
}

// A key may be anything that a caller's JSON held: it must not break a line of a log.
function readable(path: string): string {
  const short = path.length > 120 ? `${path.slice(0, 120)}…` : path;
  return /^[\w .,/{}[\]…-]+$/.test(short) ? short : JSON.stringify(short);
}
