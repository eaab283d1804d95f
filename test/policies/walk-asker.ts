import { request } from "node:http";
import { decodeJwt } from "jose";
import type { Constellation } from "../../tools/constellation/constellation.ts";
import { callerOf } from "../attacks/signed-caller.ts";
import { type Person, signedIn } from "../journeys/person.ts";

/** Somebody who walks the graph: who they are, and how they ask. The answer is the whole body, byte for byte. */
export type WalkAsker = {
  name: string;
  /** `nobody` has no token; `network` is a service alone; the rest are people. */
  organization: string | undefined;
  isNobody: boolean;
  roles: readonly string[];
  /** Their own id; a service has none. */
  personId?: string;
  /** Ids of rows of the walked home to which their own organization has named them, one by one. */
  introducedTo?: ReadonlySet<string>;
  ask(query: string, variables?: Record<string, unknown>): Promise<string>;
};

/** Whose rows are walked. */
export const walkedHome = "colorado";

/** Everybody who could ask: every role of the home, every role of another organization, and of the centre. */
const cast: readonly { address: string; roles: readonly string[] }[] = [
  ...["colorado", "bucharest"].flatMap((organization) =>
    ["advocate", "responder", "coordinator"].map((role) => ({
      address: `${role}@${organization}`,
      roles: [role.toUpperCase()],
    })),
  ),
  { address: "analyst@centre", roles: ["ANALYST"] },
  { address: "operator@centre", roles: ["OPERATOR"] },
];

export function named(askers: readonly WalkAsker[], name: string): WalkAsker {
  const found = askers.find((asker) => asker.name === name);
  if (found) return found;
  throw new Error(`${name} does not walk`);
}

export type WalkCast = { atGateway: WalkAsker[]; atPartner: WalkAsker[]; person(address: string): Person };

/** Signs everybody in. At the partner they come with the gateway's signature and their own token. */
export async function castWalk(constellation: Constellation): Promise<WalkCast> {
  const people = new Map<string, Person>();
  for (const { address } of cast) people.set(address, await signedIn(constellation, address));
  const person = (address: string) => {
    const found = people.get(address);
    if (!found) throw new Error(`${address} is not of the cast`);
    return found;
  };
  const atGateway = cast.map(({ address, roles }) => {
    const ask = async (query: string, variables?: Record<string, unknown>) =>
      (await person(address).ask(query, variables)).text;
    return { ...known(person(address), address, roles), ask };
  });
  const nobody = async (query: string, variables = {}) => (await constellation.ask(query, { variables })).text;
  return {
    person,
    atGateway: [...atGateway, { name: "nobody", organization: undefined, isNobody: true, roles: [], ask: nobody }],
    atPartner: await castAtPartner(constellation, person),
  };
}

async function castAtPartner(constellation: Constellation, person: (address: string) => Person): Promise<WalkAsker[]> {
  const url = `${constellation.urlOf(walkedHome)}/graphql`;
  const [gateway, other] = [await callerOf(constellation, "gateway"), await callerOf(constellation, "manila")];
  const askWith = (caller: typeof gateway, headers: Record<string, string>) => {
    return (query: string, variables: Record<string, unknown> = {}) => {
      const body = JSON.stringify({ query, variables });
      return post(url, caller.seal({ url, body, headers }), body);
    };
  };
  const people = cast.map(({ address, roles }) => ({
    ...known(person(address), address, roles),
    ask: askWith(gateway, { authorization: `DPoP ${person(address).session.token}` }),
  }));
  const alone = { organization: undefined, isNobody: false, roles: [] };
  return [
    ...people,
    { ...alone, name: "the gateway alone", ask: askWith(gateway, {}) },
    { ...alone, name: "another partner alone", ask: askWith(other, {}) },
  ];
}

function known({ session }: Person, address: string, roles: readonly string[]) {
  const { sub: personId = "" } = decodeJwt(session.token);
  return { name: address, organization: address.slice(address.indexOf("@") + 1), isNobody: false, roles, personId };
}

function post(url: string, headers: Record<string, string>, body: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const sent = request(url, { method: "POST", headers }, async (answer) => {
      const chunks: Buffer[] = [];
      for await (const chunk of answer) chunks.push(Buffer.from(chunk));
      resolve(Buffer.concat(chunks).toString("utf8"));
    });
    sent.on("error", reject);
    sent.end(body);
  });
}
