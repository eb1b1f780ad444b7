/** Reading answers: pages of lists, and mutations that are carried out or refused. */

// #region pages
interface Page<Node> {
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor?: string | null };
  readonly edges: readonly { readonly node: Node }[];
}

/** Every object of a list, page by page: `allOf((after) => client.request(TasksDocument, { first: 50, after }).then(...))`. */
export async function* allOf<Node>(page: (after: string | null) => Promise<Page<Node>>): AsyncGenerator<Node> {
  let after: string | null = null;
  do {
    const { edges, pageInfo }: Page<Node> = await page(after);
    for (const { node } of edges) yield node;
    after = pageInfo.hasNextPage ? (pageInfo.endCursor ?? null) : null;
  } while (after);
}
// #endregion

// #region refusals
/** What every mutation of the contract asks for when it is not carried out. */
export interface Refused {
  readonly __typename: "RuleViolation" | "NotAllowed" | "ValidationFailed" | "Conflict" | "NotFound";
  readonly code: string;
  readonly message: string;
  readonly article?: string;
  readonly allowed?: readonly string[];
  readonly fields?: readonly { readonly field: string; readonly code: string; readonly message: string }[];
}

export class Refusal extends Error {
  constructor(readonly refused: Refused) {
    super(`${refused.__typename} ${refused.code}: ${refused.message}`);
  }
}

type Done<Result extends { readonly __typename: string }> = Exclude<Result, { __typename: Refused["__typename"] }>;

/** The object of a mutation that was carried out; a refusal is thrown with all that it says. */
export function done<Result extends { readonly __typename: string }>(result: Result): Done<Result> {
  if ("code" in result && "message" in result) throw new Refusal(result as unknown as Refused);
  return result as Done<Result>;
}
// #endregion
