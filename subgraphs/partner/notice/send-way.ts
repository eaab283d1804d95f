/** What became of one message. `refused`: for good, whoever tries again. */
export type Sent = { outcome: "sent" } | { outcome: "refused" | "failed"; code: string };

/**
 * A way to tell somebody that there is something for them to look at, and nothing else: e-mail today. Another (SMS, a
 * push message) is another function like this; what it may say is in `neutral-mail.ts`.
 */
export type SendWay = { send(to: string): Promise<Sent> };
