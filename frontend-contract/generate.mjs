// Writes generated/operations.ts, the TypeScript types of schema.graphql and operations/, and the samples in README.md;
// --check only compares.
import { readdir, readFile, writeFile } from "node:fs/promises";
import { codegen } from "@graphql-codegen/core";
import * as typedDocumentNode from "@graphql-codegen/typed-document-node";
import * as typescript from "@graphql-codegen/typescript";
import * as typescriptOperations from "@graphql-codegen/typescript-operations";
import { parse } from "graphql";

const folder = new URL("./", import.meta.url);
const target = new URL("generated/operations.ts", folder);
const page = new URL("README.md", folder);

async function generated() {
  const names = (await readdir(new URL("operations/", folder))).filter((name) => name.endsWith(".graphql")).sort();
  const documents = await Promise.all(
    names.map(async (name) => ({
      location: `operations/${name}`,
      document: parse(await readFile(new URL(`operations/${name}`, folder), "utf8")),
    })),
  );
  const code = await codegen({
    filename: "operations.ts",
    schema: parse(await readFile(new URL("schema.graphql", folder), "utf8")),
    documents,
    plugins: [{ typescript: {} }, { "typescript-operations": {} }, { "typed-document-node": {} }],
    pluginMap: { typescript, "typescript-operations": typescriptOperations, "typed-document-node": typedDocumentNode },
    config: {
      strictScalars: true,
      scalars: { Date: "string", DateTime: "string", JSON: "unknown" },
      enumsAsTypes: true,
      immutableTypes: true,
      skipTypename: true,
      onlyOperationTypes: true,
      documentMode: "documentNode",
      useTypeImports: true,
    },
  });
  return `// Generated from schema.graphql and operations/ by \`npm run generate\`; not for editing.\n${code}\n`;
}

/** The guide, with the samples that it names as they are: `<!-- samples/signIn.ts#app -->` and the block after it. */
async function guide() {
  const text = await readFile(page, "utf8");
  const block = /<!-- (\S+)#(\w+) -->\n(?:\n```ts\n[^]*?\n```\n)?/g;
  const wanted = [...text.matchAll(block)];
  const samples = await Promise.all(wanted.map(([, file, region]) => regionOf(file, region)));
  return text.replace(block, (_, file, region) => `<!-- ${file}#${region} -->\n\n\`\`\`ts\n${samples.shift()}\n\`\`\`\n`);
}

async function regionOf(file, region) {
  const lines = (await readFile(new URL(file, folder), "utf8")).split("\n");
  const first = lines.findIndex((line) => line.trim() === `// #region ${region}`);
  if (first < 0) throw new Error(`${file} has no region ${region}`);
  const length = lines.slice(first).findIndex((line) => line.trim() === "// #endregion");
  const indent = lines[first].length - lines[first].trimStart().length;
  return lines.slice(first + 1, first + length).map((line) => line.slice(indent)).join("\n");
}

const checking = process.argv.includes("--check");
for (const [file, wanted] of [[target, await generated()], [page, await guide()]]) {
  const present = await readFile(file, "utf8").catch(() => "");
  if (present === wanted) continue;
  if (checking) {
    console.error(`${file.pathname.slice(folder.pathname.length)} is not current: run \`npm run generate\`.`);
    process.exitCode = 1;
  } else {
    await writeFile(file, wanted);
  }
}
