/** Lists the dotted path and value of every leaf. A list is a leaf: it is replaced and sourced as a whole. */
export function leafPaths(data: object, prefix = ""): [path: string, value: unknown][] {
  return Object.entries(data).flatMap(([key, value]: [string, unknown]): [string, unknown][] => {
    const path = prefix === "" ? key : `${prefix}.${key}`;
    const isBranch = typeof value === "object" && value !== null && !Array.isArray(value);
    return isBranch ? leafPaths(value, path) : [[path, value]];
  });
}
