import type { AddressInfo } from "node:net";
import { SMTPServer } from "smtp-server";
import type { MailConfig } from "./mail-settings.ts";

export type Received = { to: string; from: string; helo: string; bytes: string };

/** A real mail server on this machine. `refuse` gives the reply code for a recipient, if it is to be refused. */
export type MailServer = {
  config: MailConfig;
  received: Received[];
  refuse: (to: string) => number | undefined;
  close(): Promise<void>;
};

export async function openMailServer(): Promise<MailServer> {
  const received: Received[] = [];
  const server = new SMTPServer({
    authOptional: true,
    hideSTARTTLS: true,
    disableReverseLookup: true,
    onRcptTo: ({ address }, _, callback) => {
      const responseCode = opened.refuse(address);
      if (responseCode === undefined) callback();
      else callback(Object.assign(new Error("refused"), { responseCode }));
    },
    onData: (stream, { envelope, hostNameAppearsAs }, callback) => {
      const chunks: Buffer[] = [];
      stream.on("data", (chunk: Buffer) => chunks.push(chunk));
      stream.on("end", () => {
        const from = envelope.mailFrom === false ? "" : envelope.mailFrom.address;
        const to = envelope.rcptTo.map(({ address }) => address).join();
        received.push({ to, from, helo: String(hostNameAppearsAs), bytes: Buffer.concat(chunks).toString("latin1") });
        callback();
      });
    },
  });
  await new Promise<void>((resolve) => {
    server.listen(0, "127.0.0.1", resolve);
  });
  const address: AddressInfo | string | null = server.server.address();
  const port = address && typeof address !== "string" ? address.port : 0;
  const opened: MailServer = {
    config: {
      host: "127.0.0.1",
      port,
      isTlsFromStart: false,
      isOnThisMachine: true,
      login: undefined,
      from: "updates@help.example",
    },
    received,
    refuse: () => undefined,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
      }),
  };
  return opened;
}
