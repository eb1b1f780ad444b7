/** The demo's persons as clients; what they ask is noted, so that a forgotten operation is found. */

import { readdir, readFile } from "node:fs/promises";
import type { TypedDocumentNode } from "@graphql-typed-document-node/core";
import type { DocumentNode } from "graphql";
import { GraphQLClient } from "graphql-request";
import { AppointmentsDocument, type AppointmentsQuery, type Post } from "../generated/operations.ts";
import { allOf, done } from "../samples/answers.ts";
import { httpClient, type Language } from "../samples/client.ts";
import { signInAsApp } from "../samples/signIn.ts";

export interface Account {
  readonly username: string;
  readonly password: string;
  readonly jointMeeting: string;
  readonly posts: readonly Post[];
}
type Held = AppointmentsQuery["appointments"]["edges"][number]["node"];
type Input<Variables> = Variables extends { input: infer I } ? I : never;

export const baseUrl = process.env["BASE_URL"] ?? "";
export const exercised = new Set<string>();

/** Names of all operations of the contract. */
export async function operations(): Promise<string[]> {
  const files = await readdir(new URL("../operations/", import.meta.url));
  return files.filter((file) => file.endsWith(".graphql")).map((file) => file.slice(0, -".graphql".length));
}

const tokens = new Map<string, Promise<string>>();

/** One sign-in for each person and run. */
export function token({ username, password }: Pick<Account, "username" | "password">): Promise<string> {
  const known = tokens.get(username) ?? signInAsApp(baseUrl, username, password);
  tokens.set(username, known);
  return known;
}

/** Let a client note which operations were answered. */
export function noted(client: GraphQLClient): GraphQLClient {
  const request = client.request.bind(client) as (...given: unknown[]) => Promise<unknown>;
  client.request = (async (document: DocumentNode, ...more: unknown[]) => {
    const answer = await request(document, ...more);
    for (const definition of document.definitions) {
      if (definition.kind === "OperationDefinition" && definition.name) exercised.add(definition.name.value);
    }
    return answer;
  }) as unknown as typeof client.request;
  return client;
}

/** One person at work in one body. */
export class Person {
  private constructor(
    readonly account: Pick<Account, "username" | "password">,
    readonly client: GraphQLClient,
    readonly english: GraphQLClient,
  ) {}

  static async signedIn(jointMeeting: string, account: Pick<Account, "username" | "password">): Promise<Person> {
    const signedIn = { "X-Session-Token": await token(account) };
    const speaking = (language: Language) => noted(httpClient(baseUrl, jointMeeting, signedIn, language));
    return new Person(account, speaking("zh-CN"), speaking("en"));
  }

  /** The data of a query. */
  ask<Data, Variables extends object>(document: TypedDocumentNode<Data, Variables>, variables?: Variables): Promise<Data> {
    return this.client.request<Data>(document, variables);
  }

  /** The object of a mutation; a refusal fails the test. */
  async act<Data extends Record<string, { readonly __typename: string }>, Variables extends { input: unknown }>(
    document: TypedDocumentNode<Data, Variables>,
    input: Input<Variables>,
  ) {
    return done(await this.result(document, input));
  }

  /** The answer of a mutation, whatever it is, in Chinese or English. */
  async result<Data extends Record<string, { readonly __typename: string }>, Variables extends { input: unknown }>(
    document: TypedDocumentNode<Data, Variables>,
    input: Input<Variables>,
    language: Language = "zh-CN",
  ): Promise<Data[keyof Data]> {
    const client = language === "en" ? this.english : this.client;
    const data = await client.request<Data>(document as DocumentNode, { input });
    return Object.values(data)[0] as Data[keyof Data];
  }
}

/** Everybody in one body of the demo. */
export class Body {
  private constructor(
    readonly code: string,
    readonly accounts: readonly Account[],
    readonly posts: readonly Held[],
  ) {}

  static async open(code: string): Promise<Body> {
    const all = JSON.parse(await readFile(process.env["DEMO_ACCOUNTS"]!, "utf8")) as Account[];
    const accounts = all.filter(({ jointMeeting }) => jointMeeting === code);
    const clerk = await new Body(code, accounts, []).holding("CLERK");
    const posts: Held[] = [];
    const page = async (after: string | null) => (await clerk.ask(AppointmentsDocument, { first: 5, after })).appointments;
    for await (const post of allOf(page)) posts.push(post);
    return new Body(code, accounts, posts);
  }

  /** Who holds that post, and as few others as possible. */
  holding(post: Post): Promise<Person> {
    const holders = this.accounts.filter(({ posts }) => posts.includes(post));
    const [account] = holders.sort((one, other) => one.posts.length - other.posts.length);
    return Person.signedIn(this.code, account!);
  }

  /** Who answers for a unit, and the appointment to name as `asPost`. */
  async answering(unitId: string): Promise<{ person: Person; asPost: string }> {
    const held = this.posts.find(({ unit, post }) => unit?.id === unitId && (post === "LIAISON" || post === "MEMBER"))!;
    return { person: await this.named(held.person.username!), asPost: held.id };
  }

  named(username: string): Promise<Person> {
    return Person.signedIn(this.code, this.accounts.find((account) => account.username === username)!);
  }
}
