import type { Sql } from "#shared/database/sql.ts";
import { pushEndpointsOf } from "../push/push-subscription.store.ts";
import { dialledNumber } from "../reachability/dialled-number.ts";
import type { MessageKind } from "../reachability/message-kind.ts";
import type { Reachability } from "../reachability/reachability.store.ts";

/** Where a message of a kind reaches somebody: one address, several devices, or nowhere. */
export async function messageAddresses(sql: Sql, reached: Reachability, kind: MessageKind): Promise<string[]> {
  switch (kind) {
    case "MAIL":
      return reached.email === null ? [] : [reached.email];
    case "SMS":
      return [dialledNumber(reached.phone)].flatMap((number) => number ?? []);
    case "PUSH":
      return pushEndpointsOf(sql, reached.id);
  }
}
