import type { AddressInfo } from "node:net";
import { SMTPServer } from "smtp-server";
import type { MailConfig } from "./mail-settings.ts";

export type Received = { to: string; from: string; helo: string; bytes: string };

/** A real mail server on this machine. */
export class MailServer {
  readonly received: Received[] = [];
  /** The reply's code for a recipient, if it is to be refused. */
  refuse: (to: string) => number | undefined = () => undefined;
  readonly #server: SMTPServer;

  constructor() {
    this.#server = new SMTPServer({
      authOptional: true,
      hideSTARTTLS: true,
      disableReverseLookup: true,
      onRcptTo: ({ address }, _, callback) => {
        const responseCode = this.refuse(address);
        if (responseCode === undefined) callback();
        else callback(Object.assign(new Error("refused"), { responseCode }));
      },
      onData: (stream, { envelope: { mailFrom, rcptTo }, hostNameAppearsAs }, callback) => {
        const chunks: Buffer[] = [];
        stream.on("data", (chunk: Buffer) => chunks.push(chunk));
        stream.on("end", () => {
          const from = mailFrom === false ? "" : mailFrom.address;
          const to = rcptTo.map(({ address }) => address).join();
          const bytes = Buffer.concat(chunks).toString("latin1");
          this.received.push({ to, from, helo: String(hostNameAppearsAs), bytes });
          callback();
        });
      },
    });
  }

  /** How to reach it, once it listens. */
  async listen(): Promise<MailConfig> {
    await new Promise<void>((resolve) => {
      this.#server.listen(0, "127.0.0.1", resolve);
    });
    const address: AddressInfo | string | null = this.#server.server.address();
    const port = address && typeof address !== "string" ? address.port : 0;
    const from = "updates@help.example";
    return { host: "127.0.0.1", port, isTlsFromStart: false, isOnThisMachine: true, login: undefined, from };
  }

  close(): Promise<void> {
    return new Promise((resolve) => {
      this.#server.close(() => resolve());
    });
  }
}
