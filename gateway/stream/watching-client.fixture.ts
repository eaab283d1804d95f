import { expect } from "@jest/globals";
import { WatchingClient } from "../../test/network/watching-client.ts";
import { rowId } from "../fake-graph.fixture.ts";
import type { FakeNetwork } from "../fake-network.fixture.ts";

export const watchedQuery = `subscription ($of: ID!) {
  needChanged(organization: $of) { reference organization { name } candidates(first: 1) { responder { name } } }
}`;

export type Watching = { as: string; of?: string; query?: string; headers?: Record<string, string>; lifeS?: number };

/** Opens a stream as somebody of an organization. */
export async function watch(network: FakeNetwork, { as, of = as, query = watchedQuery, ...more }: Watching) {
  const session = await network.signIn(as, undefined, more.lifeS);
  const headers = {
    "content-type": "application/json",
    accept: "text/event-stream",
    ...(await network.proven(session, "/graphql/stream")),
    ...more.headers,
  };
  const closing = new AbortController();
  const body = JSON.stringify({ query, variables: { of } });
  const url = `${network.url}/graphql/stream`;
  const answer = await fetch(url, { method: "POST", headers, body, signal: closing.signal });
  return new WatchingClient(answer, closing);
}

/** A change of an organization's need, as its partner says it. */
export function needChange(organization: string, row: number, position = row) {
  const id = rowId(organization, row);
  const needChanged = {
    ...{
      __typename: "Need",
      id,
      reference: `oak ${row}`,
      organization: { __typename: "Organization", id: organization },
    },
    matchProfile: { v: 1, home: organization },
  };
  return { kind: "change", cursor: `e.${position}`, data: { needChanged } } as const;
}

/** What a partner says first. */
export const open = { kind: "open", cursor: "e.0" } as const;

/** The last answer of a stream that was not meant to end. */
export function ended(code: string) {
  const error = { message: expect.any(String), extensions: { code } };
  return { event: "next", data: { errors: [error] } };
}
