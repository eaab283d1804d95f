import { useQuery } from "urql";
import { useText } from "../language/use-text.ts";
import { readGiver } from "./update.operations.ts";

/** Of work that was handed over: whose it was. */
export function HandedBy({ person }: { person: string }) {
  const text = useText();
  const [{ data }] = useQuery({ query: readGiver, variables: { person } });
  const name = data?.person?.name;
  return name ? <p>{text("updates.handedBy", { name })}</p> : null;
}
