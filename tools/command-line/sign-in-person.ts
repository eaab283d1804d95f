import { AlightError } from "#shared/errors/alight-error.ts";
import type { HttpClient } from "#shared/http/send-http.ts";
import { type Session, signInAs } from "../constellation/graph-client.ts";
import type { Places } from "../control/control-forms.ts";

/** Signs in whoever `address` names: `advocate@colorado`. @throws AlightError with a sentence */
export async function signInPerson(
  client: HttpClient,
  address: string,
  { issuers }: Pick<Places, "issuers">,
): Promise<Session> {
  const [login = "", party = "", ...rest] = address.split("@");
  if (!login || !party || rest.length > 0) {
    throw new AlightError(
      "BAD_REQUEST",
      `"${address}" names nobody: write a person and an organization, as in advocate@colorado.`,
    );
  }
  const issuer = issuers[party];
  if (issuer === undefined) {
    const known = Object.keys(issuers).join(", ");
    throw new AlightError("NOT_FOUND", `There is no organization "${party}". People sign in at: ${known}.`);
  }
  return signInAs(client, { issuer, login });
}
