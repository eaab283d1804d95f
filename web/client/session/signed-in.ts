import { createContext, useContext } from "react";
import type { Session } from "./session.ts";

export type Role = "ADVOCATE" | "RESPONDER" | "COORDINATOR" | "ANALYST" | "OPERATOR";

/** Who is signed in, for every screen behind the sign-in. */
export type SignedIn = {
  graphUrl: string;
  /** Thumbprint of the network's root key. */
  networkPin: string;
  session: Session;
  person: string;
  organization: string;
  roles: readonly Role[];
};

export const SignedInContext = createContext<SignedIn | undefined>(undefined);

/** @throws outside of the screens that are behind the sign-in */
export function useSignedIn(): SignedIn {
  const signedIn = useContext(SignedInContext);
  if (!signedIn) throw new Error("this screen is behind the sign-in");
  return signedIn;
}
