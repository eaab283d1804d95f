import type { KoaContextWithOIDC } from "oidc-provider";
import type { IssuerTools } from "#shared/issuer/issuer-tools.ts";
import type { NoteSignIn } from "#shared/issuer/sign-in-note.ts";

/**
 * Records what the provider does by itself: tools that come in, or fail to, and sign-outs. A token that could not be
 * recorded is not handed out: an error here becomes the answer.
 */
export function noteByProvider(note: NoteSignIn, tools: IssuerTools) {
  return async (context: KoaContextWithOIDC, next: () => Promise<void>): Promise<void> => {
    await next();
    const { oidc, status } = context;
    if (oidc?.route === "token" && oidc.params?.grant_type === "client_credentials") {
      const account = oidc.client?.clientId;
      if (status === 200 && account !== undefined) await note({ kind: "SIGNED_IN", account, way: "tool" });
      else if (status < 500) {
        const isKnown = account !== undefined && (await tools.find(account)) !== undefined;
        await note({ ...refusedTool, account: isKnown ? account : undefined });
      }
    }
    const account = oidc?.session?.accountId;
    const isOut = oidc?.route === "end_session_confirm" && oidc.params?.logout !== undefined;
    if (isOut && status < 400 && account !== undefined) await note({ kind: "SIGNED_OUT", account });
  };
}

const refusedTool = { kind: "REFUSED", way: "tool", refusal: "TOOL_NOT_PROVEN" } as const;
