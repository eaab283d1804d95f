import { utf8 } from "../../../shared/seal/bytes.ts";
import type { KeyClaims } from "../../../shared/seal/key-statement.ts";
import type { SealContext } from "../../../shared/seal/seal-context.ts";
import type { Reader } from "../../../shared/seal/seal-part.ts";
import type { OpenKeys } from "../person-key/keys-frame.tsx";

type ToSeal = { context: SealContext; text: string; readers: readonly Reader[] };

/** Seals words for named people, here: what leaves can be opened by them alone. */
export async function sealText({ context, text, readers }: ToSeal, { holder }: OpenKeys): Promise<string> {
  const { sealPart } = await import("../../../shared/seal/seal-part.ts");
  return JSON.stringify(await sealPart({ context, content: utf8(text), readers }, holder));
}

type Expected = {
  context: SealContext;
  /** The keys by which whoever sealed it signs or has signed, as their organization states them. */
  sender: KeyClaims;
};

/** The words of what was sealed for oneself; undefined when any of it is not as it should be. */
export async function openText(
  part: string,
  { openers }: OpenKeys,
  { context, sender }: Expected,
): Promise<string | undefined> {
  const { openPart } = await import("../../../shared/seal/open-part.ts");
  const sealed: unknown = JSON.parse(part);
  for (const opener of openers) {
    for (const { signing } of sender.keys) {
      const opened = await openPart(sealed, opener, { context, senderSigning: signing });
      if (opened.ok) return new TextDecoder().decode(opened.content);
    }
  }
  return undefined;
}
