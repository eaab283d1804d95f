import { randomUUID } from "node:crypto";
import { tmpdir } from "node:os";
import { type HttpService, serveHttp } from "#shared/http/serve-http.ts";
import { clientUrl, newServiceKeys } from "#shared/issuer/issuer.fixture.ts";
import { newJoinToken } from "#shared/issuer/join/join-token.ts";
import type { Issuer } from "#shared/issuer/open-issuer.ts";
import type { UpstreamConfig } from "#shared/issuer/upstream/upstream-settings.ts";
import { createLogger } from "#shared/logging/logger.ts";
import { findFreePort } from "../../../tools/postgres/free-port.ts";
import { invitePerson } from "../person/invite-person.ts";
import { atHome, organization, type PersonDesk } from "../person/person.fixture.ts";
import { createIssuer } from "./mount-issuer.ts";

export type SignInDesk = Issuer & {
  publicUrl: string;
  http: HttpService;
  /** Invites somebody; the link. */
  invite(email: string): Promise<string>;
};

/** A production issuer at `http://localhost`, where browsers make passkeys, over the database of `desk`. */
export async function openSignInDesk(
  desk: PersonDesk,
  given: { clock: () => Date; upstream?: UpstreamConfig; port?: number },
): Promise<SignInDesk> {
  const { clock, upstream } = given;
  const port = given.port ?? (await findFreePort());
  const publicUrl = `http://localhost:${port}`;
  const issuer = await createIssuer({
    organization,
    nameOf: () => "Colorado Legal Aid",
    publicUrl,
    clientUrl,
    keys: await newServiceKeys(),
    pool: desk.pool,
    orm: desk.orm,
    upstream,
    proxyHops: 0,
    firstPerson: undefined,
    stateFolder: tmpdir(),
    isDevelopment: false,
    isDemo: false,
    log: createLogger("partner", "silent"),
    clock,
  });
  const common = { host: "127.0.0.1", port, routes: [], maxBodyBytes: 1_000, maxBodyMs: 5_000 };
  const invite = async (email: string) => {
    const actor = { ...atHome(desk.ids.coordinator, ["COORDINATOR"]), issuer: issuer.issuer };
    const input = { name: "Ana Ortiz", email, roles: ["ADVOCATE"] };
    const asked = { organization, input, idempotencyKey: randomUUID(), newToken: newJoinToken };
    return (await invitePerson({ ...desk.context(), actor, now: clock() }, asked)).link ?? "";
  };
  return { ...issuer, publicUrl, invite, http: await serveHttp({ ...common, mounts: issuer.mounts }) };
}
