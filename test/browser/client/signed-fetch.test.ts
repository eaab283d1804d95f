import { afterEach, describe, expect, it, jest } from "@jest/globals";
import { signedFetch } from "../../../web/client/graph/signed-fetch.ts";

const url = "https://gateway.example/graphql";
const refusedFor = (error: string) =>
  new Response("{}", { status: 401, headers: { "www-authenticate": `DPoP error="${error}", algs="ES256 EdDSA"` } });

/** A gateway that gives these answers in turn, and a session that makes a new proof for every request. */
function openLine(answers: Response[]) {
  const proofs: string[] = [];
  jest.spyOn(globalThis, "fetch").mockImplementation(async (_, init) => {
    proofs.push(new Headers(init?.headers).get("dpop") ?? "none");
    const answer = answers.shift();
    if (!answer) throw new TypeError("nobody answers");
    return answer;
  });
  let made = 0;
  const identify = async ({ isTokenRefused }: { isTokenRefused?: boolean }) => {
    made += 1;
    return { authorization: "DPoP token", dpop: `proof ${made}${isTokenRefused ? " under a new token" : ""}` };
  };
  return { proofs, send: signedFetch({ identify }) };
}

describe("what is sent in somebody's name", () => {
  afterEach(() => void jest.restoreAllMocks());

  it("is sent once when it is taken, and when something else is wrong with it", async () => {
    for (const status of [200, 400, 403, 429, 503]) {
      const { proofs, send } = openLine([new Response("{}", { status })]);
      expect((await send(url, { method: "POST", body: "{}" })).status).toBe(status);
      expect(proofs).toEqual(["proof 1"]);
    }
  });

  it("is sent once more with a fresh proof when its proof was refused", async () => {
    const { proofs, send } = openLine([refusedFor("invalid_dpop_proof"), new Response("{}")]);
    expect((await send(url, { method: "POST", body: "{}" })).status).toBe(200);
    expect(proofs).toEqual(["proof 1", "proof 2"]);
  });

  it("is sent once more under a new token when its token was refused", async () => {
    const { proofs, send } = openLine([refusedFor("invalid_token"), new Response("{}")]);
    expect((await send(url, { method: "POST", body: "{}" })).status).toBe(200);
    expect(proofs).toEqual(["proof 1", "proof 2 under a new token"]);
  });

  it("stays refused when it is refused twice", async () => {
    const { proofs, send } = openLine([refusedFor("invalid_dpop_proof"), refusedFor("invalid_dpop_proof")]);
    expect((await send(url, { method: "POST", body: "{}" })).status).toBe(401);
    expect(proofs).toHaveLength(2);
  });
});
