/** All that an e-mail of the product is made of, besides to whom and when. */
export type NeutralMail = {
  subject: string;
  text: string;
  headers: Readonly<Record<string, string>>;
  messageId: string;
};

/**
 * The one e-mail that there is: the same for whoever it goes to and whatever it is about. Whoever reads it on somebody
 * else's screen, or on the way, learns that an account has something new, and of what service from the link alone.
 */
export function neutralMail({ clientUrl, from, id }: { clientUrl: string; from: string; id: string }): NeutralMail {
  return {
    subject: "You have an update",
    text: `You have an update. Sign in to see it:\n\n${updatesLink(clientUrl)}\n`,
    // RFC 3834: no holiday answer comes back.
    headers: { "Auto-Submitted": "auto-generated" },
    messageId: `<${id}@${domainOf(from)}>`,
  };
}

/** The same in one line, for a text message. */
export function neutralText(clientUrl: string): string {
  return `You have an update. Sign in to see it: ${updatesLink(clientUrl)}`;
}

/** Without an id: whoever holds the link, or scans it, learns nothing by it, and no visit tells who came. */
function updatesLink(clientUrl: string): string {
  return new URL("/updates", clientUrl).href;
}

export function domainOf(address: string): string {
  return address.slice(address.lastIndexOf("@") + 1);
}
