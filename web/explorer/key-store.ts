const storeName = "keys";
const keyName = "possession";

/** Keeps the key over the way to the issuer and back. The browser stores a handle; the key stays unreadable. */
export async function keepKey(pair: CryptoKeyPair): Promise<void> {
  const database = await open();
  await finish(database.transaction(storeName, "readwrite").objectStore(storeName).put(pair, keyName));
  database.close();
}

/** Takes the key out again: it is kept no longer than the way takes. */
export async function takeKey(): Promise<CryptoKeyPair | undefined> {
  const database = await open();
  const store = database.transaction(storeName, "readwrite").objectStore(storeName);
  const kept = await finish(store.get(keyName));
  await finish(store.delete(keyName));
  database.close();
  return isKeyPair(kept) ? kept : undefined;
}

function open(): Promise<IDBDatabase> {
  const request = indexedDB.open("alight-explorer", 1);
  request.onupgradeneeded = () => request.result.createObjectStore(storeName);
  return finish(request);
}

function finish<Result>(request: IDBRequest<Result>): Promise<Result> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

function isKeyPair(value: unknown): value is CryptoKeyPair {
  return typeof value === "object" && value !== null && "privateKey" in value && "publicKey" in value;
}
