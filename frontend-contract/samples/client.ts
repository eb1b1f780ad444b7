/** A client for one person at work in one joint meeting, over HTTP and over a socket. */

import type { TypedDocumentNode } from "@graphql-typed-document-node/core";
import { print } from "graphql";
import { GraphQLClient } from "graphql-request";
import { createClient, type Client } from "graphql-ws";
import { WebSocket } from "ws";

export type Language = "zh-CN" | "en";

// #region client
export function httpClient(
  baseUrl: string,
  jointMeeting: string | undefined,
  signedIn: Record<string, string>, // { "X-Session-Token": token }, or cookie and X-CSRFToken
  language: Language = "zh-CN",
): GraphQLClient {
  return new GraphQLClient(`${baseUrl}/graphql`, {
    headers: {
      "Accept-Language": language,
      ...(jointMeeting ? { "X-Joint-Meeting": jointMeeting } : {}),
      ...signedIn,
    },
  });
}
// #endregion

// #region socket
export function socketClient(
  baseUrl: string,
  jointMeeting: string,
  sessionToken: string,
  language: Language = "zh-CN",
): Client {
  return createClient({
    url: `${baseUrl.replace(/^http/, "ws")}/graphql`,
    connectionParams: { jointMeeting, sessionToken, acceptLanguage: language },
    webSocketImpl: WebSocket, // a browser brings its own
  });
}

/** One query or mutation over the socket. */
export async function askOver<Data, Variables extends Record<string, unknown>>(
  socket: Client,
  document: TypedDocumentNode<Data, Variables>,
  variables: Variables,
): Promise<Data> {
  for await (const answer of socket.iterate<Data>({ query: print(document), variables })) {
    if (answer.errors) throw new Error(answer.errors.map(({ message }) => message).join("; "));
    return answer.data as Data;
  }
  throw new Error("the socket closed without an answer");
}
// #endregion

// #region listen
/** What a subscription sends, one after the other; keep each item's cursor and begin the next subscription with it. */
export async function* listen<Data, Variables extends Record<string, unknown>>(
  socket: Client,
  document: TypedDocumentNode<Data, Variables>,
  variables: Variables,
): AsyncGenerator<Data> {
  for await (const answer of socket.iterate<Data>({ query: print(document), variables })) {
    if (answer.errors) throw new Error(answer.errors.map(({ message }) => message).join("; "));
    yield answer.data as Data;
  }
}
// #endregion
