// The GraphQL over HTTP audits of graphql-http against a running server: node audits.mjs http://127.0.0.1:8000/graphql
// MUST and SHOULD have to pass; MAY is optional by the specification.
import { serverAudits } from "graphql-http";

const url = process.argv[2] ?? "http://127.0.0.1:8000/graphql";
// What is not done, and why.
const ACCEPTED = {};
let failed = 0;
for (const audit of serverAudits({ url, fetchFn: fetch })) {
  const result = await audit.fn();
  if (result.status === "ok") continue;
  const optional = result.name.startsWith("MAY");
  const reason = ACCEPTED[audit.id];
  if (!optional && !reason) failed += 1;
  console.log(`${optional ? "optional" : reason ? `accepted (${reason})` : "FAILED"}: ${audit.id} ${result.name}: ${result.reason}`);
}
console.log(failed ? `${failed} audits failed` : "all MUST and SHOULD audits pass");
process.exit(failed ? 1 : 0);
