import { type BaseBlock, BaseStringBlock, ObjectIdentifier, Sequence } from "asn1js";

/** What a sequence holds; undefined for anything else. */
export function sequenceIn(block: BaseBlock | undefined): readonly BaseBlock[] | undefined {
  return block instanceof Sequence ? block.valueBlock.value : undefined;
}

/** The dotted number of an object identifier; undefined for anything else. */
export function oidOf(block: BaseBlock | undefined): string | undefined {
  return block instanceof ObjectIdentifier ? block.getValue() : undefined;
}

/** The text of a string; undefined for anything else. */
export function stringIn(block: BaseBlock | undefined): string | undefined {
  return block instanceof BaseStringBlock ? block.getValue() : undefined;
}
