/** A customer beside those that are always there, who lives like one of them. */
export interface ExtraUser {
  readonly userId: string;
  readonly name: string;
  readonly description: string;
  /** Whose accounts it has the like of. Default: `rora`. */
  readonly like?: string;
}
