/** Our own words about an object and each of its members: one line each. */
export interface ObjectDocumentation {
  readonly summary: string;
  readonly members: Readonly<Record<string, string>>;
}

export type DocumentationTable = Readonly<Record<string, ObjectDocumentation>>;
