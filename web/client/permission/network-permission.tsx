import { useQuery } from "urql";
import { useReturn } from "../graph/use-return.ts";
import type { MessageId } from "../language/english.ts";
import { useDay, useText } from "../language/use-text.ts";
import { Link } from "../route/link.tsx";
import { readNetworkPermissions } from "./permission.operations.ts";
import { askingNetwork } from "./permission-way.ts";

type NetworkPermissionProps = {
  need: string;
  /** Asks to have the survivor asked; said as long as they have not allowed it. */
  ask: MessageId;
  /** Where whoever has written it down goes on. */
  from: "draft" | "need";
};

/** With what is said of a rare mix of facts: that they have allowed to ask the network, or the way to write it down. */
export function NetworkPermission({ need, ask, from }: NetworkPermissionProps) {
  const text = useText();
  const day = useDay();
  const [{ data }, again] = useQuery({ query: readNetworkPermissions, variables: { need } });
  useReturn(() => again({ requestPolicy: "network-only" }));
  const permissions = data?.need?.permissions?.edges.map(({ node }) => node) ?? [];
  const allowed = permissions.find(({ purpose, state }) => purpose === "ASK_NETWORK" && state === "LIVING");
  if (allowed) return <p>{text("permission.network.allowed", { day: day(allowed.expiresAt.slice(0, 10)) })}</p>;
  return (
    <>
      <p>{text(ask)}</p>
      <div className="actions">
        <Link to={{ screen: "permissions", id: need }} search={askingNetwork(from)} className="button">
          {text("permission.network.write")}
        </Link>
      </div>
    </>
  );
}
