// Bundles the page into ../static/: one script, one style sheet, and the licences of what is in them.
import { build } from "esbuild";
import { readFileSync, readdirSync, writeFileSync, existsSync } from "node:fs";

const outcome = await build({
  entryPoints: { graphiql: "page.jsx" },
  outdir: "../static",
  bundle: true,
  minify: true,
  format: "iife",
  target: "es2020",
  jsx: "automatic",
  charset: "utf8",
  legalComments: "none",
  metafile: true,
  define: { "process.env.NODE_ENV": '"production"' },
  loader: { ".woff2": "dataurl", ".woff": "dataurl", ".ttf": "dataurl" },
});

const packages = new Set();
for (const input of Object.keys(outcome.metafile.inputs)) {
  const found = input.match(/.*node_modules\/((?:@[^/]+\/)?[^/]+)\//);
  if (found) packages.add(found[0]);
}
const texts = [...packages].sort().map((folder) => {
  const about = JSON.parse(readFileSync(`${folder}package.json`));
  const file = readdirSync(folder).find((name) => /^licen[cs]e/i.test(name));
  const text = file && existsSync(folder + file) ? readFileSync(folder + file, "utf8").trim() : "";
  return `${about.name} ${about.version} (${about.license})\n\n${text}`;
});
writeFileSync("../static/LICENSES.txt", texts.join(`\n\n${"-".repeat(80)}\n\n`) + "\n");
console.log(`${packages.size} packages`);
