import { askGraph } from "../constellation/graph-client.ts";
import type { Places } from "../control/control-forms.ts";
import { EditionDesk } from "../edition/edition-desk.ts";
import type { CommandContext } from "./command.ts";
import { signInPerson } from "./sign-in-person.ts";

/** The desk from which the commands make or look at editions, as people of the demonstration. */
export function openEditionDesk(
  { client, print }: Pick<CommandContext, "client" | "print">,
  places: Places & { gatewayUrl: string },
): EditionDesk {
  const { gatewayUrl } = places;
  return new EditionDesk({
    organizations: places.organizations.filter(({ status }) => status === "ACTIVE").map(({ id }) => id),
    signIn: (address) => signInPerson(client, address, places),
    ask: (query, given) => askGraph(client, { gatewayUrl, query, ...given }),
    tell: print,
  });
}
