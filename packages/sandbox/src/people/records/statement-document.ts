import type { Statement } from "@zopa-openbanking/aisp-types";

/** A statement as a document of one page (PDF 1.4, ISO 32000-1). */
export function statementDocument(holder: string, statement: Statement): Uint8Array {
  const lines = [
    "Zopa Bank (sandbox): this is no real statement",
    `${statement.StatementReference ?? ""} of ${holder}`,
    `From ${statement.StartDateTime} to ${statement.EndDateTime}`,
    "",
    ...(statement.StatementAmount ?? []).map(
      ({ Type, Amount, CreditDebitIndicator }) =>
        `${Type.replace("UK.OBIE.", "")}: ${Amount.Amount} ${Amount.Currency} ${CreditDebitIndicator}`,
    ),
  ];
  return new Uint8Array(Buffer.from(document(content(lines)), "latin1"));
}

function content(lines: readonly string[]): string {
  const shown = lines.map((line) => `(${escaped(line)}) Tj T*`);
  return ["BT", "/F1 11 Tf", "16 TL", "56 780 Td", ...shown, "ET"].join("\n");
}

/** The built-in fonts know Latin letters only; a document says `?` for others. */
function escaped(line: string): string {
  return line.replace(/[^\x20-\x7e\xa0-\xff]/gu, "?").replace(/[\\()]/g, "\\$&");
}

function document(stream: string): string {
  const objects = [
    "<< /Type /Catalog /Pages 2 0 R >>",
    "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
    "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>",
    `<< /Length ${stream.length} >>\nstream\n${stream}\nendstream`,
    "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
  ];
  let body = "%PDF-1.4\n";
  const offsets = objects.map((object, index) => {
    const offset = body.length;
    body += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return `${String(offset).padStart(10, "0")} 00000 n \n`;
  });
  const table = `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${offsets.join("")}`;
  return `${body}${table}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${body.length}\n%%EOF\n`;
}
