import { useQuery } from "urql";
import { useText } from "../language/use-text.ts";
import { readReached } from "./need-form.operations.ts";
import type { Reached } from "./use-would-show.ts";

/** Whom the network would ask, by name as soon as their organization has said it; and in which days they are away. */
export function useReached({ responderId, organization }: Pick<Reached, "responderId" | "organization">) {
  const text = useText();
  const [{ data }] = useQuery({ query: readReached, variables: { id: responderId } });
  const responder = data?.responder ?? undefined;
  const place = organization.name ?? organization.id;
  return { called: responder ? text("needForm.would.to", { name: responder.name, place }) : place, responder };
}
