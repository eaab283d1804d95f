import { useQuery } from "urql";
import { useText } from "../language/use-text.ts";
import { readWho } from "../session/viewer.operations.ts";

type WhoProps = {
  person: string;
  /** By name; of people of the centre there is none. */
  organization: string | undefined;
};

/** As whom one is here, and for which organization: in memory alone, like everything on the page. */
export function Who({ person, organization }: WhoProps) {
  const text = useText();
  const [answer] = useQuery({ query: readWho, variables: { person }, pause: organization === undefined });
  const name = answer.data?.person?.name;
  if (organization === undefined) return <p className="hint who">{text("app.whoCentre")}</p>;
  return <p className="hint who">{name ? text("app.who", { name, organization }) : organization}</p>;
}
