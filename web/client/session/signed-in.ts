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
  /** Or `centre`. */
  organization: string;
  roles: readonly Role[];
};

export const SignedInContext = createContext<SignedIn | undefined>(undefined);

/** Who is signed in, for screens that are open to everybody; undefined when nobody is. */
export function useWhoever(): SignedIn | undefined {
  return useContext(SignedInContext);
}

/** @throws outside of the screens that are behind the sign-in */
export function useSignedIn(): SignedIn {
  const signedIn = useWhoever();
  if (!signedIn) throw new Error("this screen is behind the sign-in");
  return signedIn;
}
