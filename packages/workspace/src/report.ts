// `pnpm report`: what stands behind each published package at run time: licences, known vulnerabilities, bills of materials.
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type Bill, licenceFindings, licenceTable, partsOf } from "./licences.ts";
import { packagesIn, root } from "./repository.ts";
import { mustRun, runCommand } from "./run-command.ts";

const folder = join(root, "report");
const names = packagesIn("packages").flatMap(({ name, isPrivate }) => (isPrivate ? [] : [name]));

rmSync(folder, { recursive: true, force: true });
mkdirSync(folder);
const filters = names.map((name) => `--filter "${name}"`).join(" ");
await mustRun(
  `pnpm sbom --sbom-format cyclonedx --prod --split --out "${folder}/%s.cdx.json" ${filters}`,
  root,
);

const bills = names.map(readBill);
const parts = partsOf(bills);
writeFileSync(join(folder, "licences.md"), licenceTable(parts));
const findings = [...licenceFindings(parts), ...(await vulnerabilities())];
for (const finding of findings) {
  console.error(`✗ ${finding}`);
}
if (findings.length > 0) {
  process.exitCode = 1;
}
console.log(
  `report/: ${bills.length} bills of materials (CycloneDX), ${parts.length} dependencies in licences.md.`,
);

function readBill(name: string): Bill {
  return JSON.parse(
    readFileSync(join(folder, `${name.replace("@", "").replace("/", "-")}.cdx.json`), "utf8"),
  );
}

async function vulnerabilities(): Promise<readonly string[]> {
  const { code, output } = await runCommand("pnpm audit --prod --audit-level low", root);
  if (/ERR_PNPM_AUDIT|ENOTFOUND|ECONN|ETIMEDOUT|responded with/.test(output)) {
    console.log("Vulnerabilities: not looked up, because this registry does not answer the question.");
    return [];
  }
  console.log(code === 0 ? "Vulnerabilities: none is known." : "Vulnerabilities: see below.");
  return code === 0 ? [] : [output.trim()];
}
