/** Lists that some banks send as the one object that would be in them. The standard's own example does it. */
const members: readonly string[] = ["StatusReason"];

/** The expression of a schema for reading that takes one object for such a list. */
export function takeOneForMany(expression: string): string {
  return expression.replace(
    /^( +)(\w+): z\.array\((\w+)\)/gm,
    (whole, indent: string, member: string, item: string) =>
      members.includes(member) ? `${indent}${member}: oneOrMany(${item})` : whole,
  );
}
