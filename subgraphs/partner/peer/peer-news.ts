import type { z } from "zod";
import type { CloudEvent } from "#shared/events/cloud-event.ts";
import type { ChangeScope } from "../command/run-change.ts";

/** What one event does here, once it was read. */
export type Heard = { keep(scope: ChangeScope): Promise<void> };

/** A kind of event that other organizations may send. */
export type PeerNews = {
  type: string;
  /** Undefined for what is malformed, or not this sender's to say. */
  read(event: CloudEvent, sender: string): Heard | undefined;
};

/** Whose event it is, and about which row. */
export type Origin = { sender: string; subject: string };

/**
 * Declares a kind of event: its form, and what it does. What it says of rows that are not there, or not the sender's,
 * is for `keep` to leave alone: an event that is refused stops all that its sender says after it.
 */
export function peerNews<Said>(
  type: string,
  form: z.ZodType<Said>,
  keep: (scope: ChangeScope, said: Said, origin: Origin) => Promise<void>,
): PeerNews {
  return {
    type,
    read: ({ data, subject }, sender) => {
      const said = form.safeParse(data);
      return said.success ? { keep: (scope) => keep(scope, said.data, { sender, subject }) } : undefined;
    },
  };
}
