// `npm run quickstart`: the main job will run here. Until its packages are there, this tells what is.
import { readdirSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { zopaProduction } from "@zopa-openbanking/profiles";

const packages = resolve(import.meta.dirname, "../../../packages");

const present = readdirSync(packages)
  .sort()
  .map((folder) => JSON.parse(readFileSync(resolve(packages, folder, "package.json"), "utf8")))
  .filter((manifest) => manifest.private !== true)
  .map(({ name, description }): readonly [string, string] => [name, description]);

const { name, edition, issuer, discoveryUrl, aisp, authorization, refreshToken } = zopaProduction;

print("Packages that are here", present);
print(`${name}, as its production page of ${edition} describes it (zopaProduction)`, [
  ["issuer", issuer],
  ["discovery", discoveryUrl],
  ["customer's link", `${authorization.link}, into the bank's app`],
  ["account information", aisp.baseUrl],
  ["refresh token", `lasts ${refreshToken.lifetimeDays} days`],
]);
console.log(
  "Reading accounts from start to finish is not here yet: it comes with the packages that the README calls planned.",
);

function print(title: string, rows: readonly (readonly [string, string])[]): void {
  const width = Math.max(...rows.map(([label]) => label.length));
  console.log(`${title}\n${rows.map(([label, text]) => `  ${label.padEnd(width)}  ${text}`).join("\n")}\n`);
}
