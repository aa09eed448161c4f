/** One attribute of a name: the type as an OID and the value as text. */
export interface NameAttribute {
  readonly oid: string;
  readonly value: string;
}

/** A relative distinguished name: nearly always one attribute. */
export type RelativeName = readonly NameAttribute[];

/**
 * Says whether two names are the same: the same relative names, in whatever order they are written.
 *
 * Letter case and spaces between words do not count, as in RFC 4518 for these attributes.
 */
export function isSameName(one: readonly RelativeName[], other: readonly RelativeName[]): boolean {
  const left = canonical(one);
  const right = canonical(other);
  return (
    left.length > 0 && left.length === right.length && left.every((name, index) => name === right[index])
  );
}

function canonical(names: readonly RelativeName[]): string[] {
  return names.map((name) => JSON.stringify(name.map(canonicalAttribute).sort())).sort();
}

function canonicalAttribute({ oid, value }: NameAttribute): string {
  return `${oid}=${value.normalize("NFKC").trim().replaceAll(/\s+/g, " ").toLowerCase()}`;
}
