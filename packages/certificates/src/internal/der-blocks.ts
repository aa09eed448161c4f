import { type BaseBlock, BaseStringBlock, fromBER, ObjectIdentifier, Sequence } from "asn1js";

/** Reads one value that takes up all of the bytes; undefined for anything else. */
export function parseDer(bytes: Uint8Array): BaseBlock | undefined {
  try {
    const { result, offset } = fromBER(bytes);
    return offset === bytes.length ? result : undefined;
  } catch {
    // asn1js throws for some damage, and for other damage it does not.
    return undefined;
  }
}

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
