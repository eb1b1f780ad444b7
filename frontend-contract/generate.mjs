// Writes generated/operations.ts, the TypeScript types of schema.graphql and operations/; --check only compares.
import { readdir, readFile, writeFile } from "node:fs/promises";
import { codegen } from "@graphql-codegen/core";
import * as typedDocumentNode from "@graphql-codegen/typed-document-node";
import * as typescript from "@graphql-codegen/typescript";
import * as typescriptOperations from "@graphql-codegen/typescript-operations";
import { parse } from "graphql";

const folder = new URL("./", import.meta.url);
const target = new URL("generated/operations.ts", folder);

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

const current = await generated();
if (!process.argv.includes("--check")) {
  await writeFile(target, current);
} else if ((await readFile(target, "utf8").catch(() => "")) !== current) {
  console.error("generated/operations.ts is not what schema.graphql and operations/ give: run `npm run generate`.");
  process.exitCode = 1;
}
