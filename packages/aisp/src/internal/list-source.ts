import type { Links, Meta } from "@zopa-openbanking/aisp-types/common";
import type { AispEndpoint } from "@zopa-openbanking/profiles";

/** An answer of the standard: `Data`, and beside it `Links` and `Meta`. */
export interface Envelope<Data extends object> {
  readonly Data: Data;
  readonly Links?: Links | undefined;
  readonly Meta?: Meta | undefined;
}

/** One thing that a schema found. */
export interface SchemaIssue {
  readonly path: readonly PropertyKey[];
  readonly message: string;
}

/** What is used of a schema of aisp-types. */
export interface Schema<Output> {
  safeParse(
    value: unknown,
  ):
    | { readonly success: true; readonly data: Output }
    | { readonly success: false; readonly error: { readonly issues: readonly SchemaIssue[] } };
}

/** A row of a list, as far as it is looked at here. */
export interface Row {
  readonly AccountId?: string | undefined;
  readonly StatementId?: string | undefined;
  readonly TransactionId?: string | undefined;
}

/** Which list an operation answers, and how it is read. */
export interface ListSource<Data extends object, Member extends keyof Data & string> {
  readonly endpoint: AispEndpoint;
  /** The schema, or what loads it. */
  readonly schema: Schema<Envelope<Data>> | (() => Promise<Schema<Envelope<Data>>>);
  /** Tells at less cost that the schema would take an answer, and as it is; where it says no, the schema is asked. */
  readonly accepts?: ((body: unknown) => body is Envelope<Data>) | undefined;
  /** The member of `Data` that is the list. */
  readonly member: Member;
}

/** What one element of the list is. */
export type ItemOf<Data, Member extends keyof Data> =
  NonNullable<Data[Member]> extends readonly (infer Item)[] ? Item : never;

/** The schema of a list, loaded. */
export async function schemaOf<Data extends object>({
  schema,
}: Pick<ListSource<Data, never>, "schema">): Promise<Schema<Envelope<Data>>> {
  return typeof schema === "function" ? await schema() : schema;
}
