import type { BankProfile } from "./bank-profile.js";
import type { ProfileSources } from "./profile-source.js";

type Leaf = string | number | boolean | readonly unknown[];

/** Any part of an object, at any depth; a list is replaced whole; `undefined` takes an optional field away. */
type PartOf<Value> = Value extends Leaf
  ? Value
  : {
      readonly [Key in keyof Value]?: Record<never, never> extends Pick<Value, Key>
        ? PartOf<Exclude<Value[Key], undefined>> | undefined
        : PartOf<Value[Key]>;
    };

/**
 * What differs between a profile and its variant.
 *
 * Objects are merged at every depth and lists are replaced. `undefined` takes an optional field away.
 * `sources` may say where the changes come from.
 */
export type ProfileChanges = PartOf<Omit<BankProfile, "sources">> & { readonly sources?: ProfileSources };
