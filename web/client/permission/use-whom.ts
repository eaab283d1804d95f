import { useIntl } from "react-intl";
import { useText } from "../language/use-text.ts";
import { isApart, obviousPeople, whomToAllow } from "./named-people.ts";
import type { Named } from "./permitted-need.ts";

/** Says people by name, and for whom they act where that is somebody else. */
export function useWhom(): (people: readonly string[], responder: string | undefined) => string {
  const text = useText();
  const intl = useIntl();
  return (people, responder) => {
    const names = intl.formatList(people);
    return isApart(responder, people) ? text("permission.whom.for", { people: names, name: responder }) : names;
  };
}

/** Says whom a yes to open the file will be to: people, where it is plain who they are, or else their organization. */
export function useWhomToAllow(): (named: Named | undefined, organization: { name: string }) => string {
  const say = useWhom();
  return (named, organization) => {
    const isPlain = named !== undefined && obviousPeople(named, "CASE_FILE").length > 0;
    return say(whomToAllow(named, organization), isPlain ? named.responder?.name : undefined);
  };
}
