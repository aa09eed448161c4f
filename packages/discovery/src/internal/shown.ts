const longest = 200;
const most = 12;

/** Writes a value of the document for people: lists as words, in printable ASCII, shortened. */
export function shown(value: unknown): string {
  if (!Array.isArray(value)) {
    return shortened(typeof value === "string" ? value : (JSON.stringify(value) ?? "nothing"));
  }
  if (value.length === 0) {
    return "an empty list";
  }
  const words = value
    .slice(0, most)
    .map((entry) => shortened(typeof entry === "string" ? entry : JSON.stringify(entry)));
  return [...words, ...(value.length > most ? [`${value.length - most} more`] : [])].join(", ");
}

function shortened(text: string): string {
  const printable = text.slice(0, longest).replace(/[^ -~]/g, escaped);
  return text.length > longest ? `${printable}...` : printable;
}

function escaped(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
}
