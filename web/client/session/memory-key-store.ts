import type { DPoPState, UserManagerSettings } from "oidc-client-ts";

type KeyStore = NonNullable<UserManagerSettings["dpop"]>["store"];

/** Keeps the key that tokens are bound to: in memory, and nowhere else. */
export function memoryKeyStore(): KeyStore {
  const kept = new Map<string, DPoPState>();
  const take = (name: string) => {
    const state = kept.get(name);
    // The library's form leaves no other way to say that there is none.
    return state ? Promise.resolve(state) : Promise.reject(new Error("no key"));
  };
  return {
    get: take,
    set: async (name, state) => void kept.set(name, state),
    remove: async (name) => {
      const state = await take(name);
      kept.delete(name);
      return state;
    },
    getAllKeys: async () => [...kept.keys()],
  };
}
