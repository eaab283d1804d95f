import type { MessageKind } from "../reachability/message-kind.ts";

/** What became of one message. `refused`: for good, whoever tries again. */
export type Sent = { outcome: "sent" } | { outcome: "refused" | "failed"; code: string };

/**
 * A way to tell somebody that there is something for them to look at, and nothing else: e-mail, SMS, a push message.
 * What it may say is in `neutral-mail.ts`, the same for all.
 */
export type SendWay = { send(to: string): Promise<Sent> };

/** The ways that an organization has. */
export type SendWays = Readonly<Partial<Record<MessageKind, SendWay>>>;
