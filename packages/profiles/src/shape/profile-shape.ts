import type { BankProfile } from "../bank-profile.js";
import type { Guard } from "../guards/guard.js";

/** A branch of the profile: a guard for every leaf, a shape for every branch. */
export interface ObjectShape {
  readonly [key: string]: Guard | ObjectShape;
}

/** The shape that a type asks for: a field that is added to the type and not here does not compile. */
export type ShapeOf<Fields> = {
  readonly [Key in keyof Fields]-?: Exclude<Fields[Key], undefined> extends
    | string
    | number
    | boolean
    | readonly unknown[]
    ? Guard
    : ShapeOf<Exclude<Fields[Key], undefined>>;
};

/** The fields of a profile that carry data; `sources` speaks about them. */
export type ProfileFields = Omit<BankProfile, "sources">;
