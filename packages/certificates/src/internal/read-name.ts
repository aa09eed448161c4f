import { Set as AsnSet, type BaseBlock, BaseStringBlock, ObjectIdentifier, Sequence } from "asn1js";
import type { NameAttribute, SubjectName } from "../subject-name.js";
import { nameOfType } from "./attribute-types.js";
import { writeForPeople } from "./write-name.js";

/** Reads a name from its DER, byte for byte: string types are kept (RFC 5280 §4.1.2.4). */
export function readName(block: BaseBlock | undefined): SubjectName {
  const parts = childrenOf(block).map((part) => childrenOf(part).map(readAttribute));
  return { parts, text: writeForPeople(parts) };
}

function readAttribute(block: BaseBlock): NameAttribute {
  const [type, value] = childrenOf(block);
  if (!(type instanceof ObjectIdentifier) || value === undefined) {
    throw new SyntaxError("A name holds something that is not an attribute.");
  }
  const oid = type.getValue();
  const der = Buffer.from(value.valueBeforeDecodeView).toString("hex");
  return { oid, name: nameOfType(oid), value: textOf(value, der), der };
}

function childrenOf(block: BaseBlock | undefined): readonly BaseBlock[] {
  if (block instanceof Sequence || block instanceof AsnSet) {
    return block.valueBlock.value;
  }
  throw new SyntaxError("A name is not built as names are.");
}

/** The text of a string, or the hex of what is none. */
function textOf(value: BaseBlock, der: string): string {
  return value instanceof BaseStringBlock ? value.getValue() : `#${der}`;
}
