import { createReadStream } from "node:fs";
import { open } from "node:fs/promises";
import { ReadableStream } from "node:stream/web";
import { Decrypter, Encrypter } from "age-encryption";
import { AlightError } from "#shared/errors/alight-error.ts";

/** With what a backup is sealed: a passphrase, or keys that only whoever is to restore it holds. */
export type Seal = { passphrase: string } | { recipients: readonly string[] };
/** With what it is opened. */
export type Opener = { passphrase: string } | { identities: readonly string[] };

const shortestPassphrase = 16;
const ageLine = Buffer.from("age-encryption.org/v1\n");

/** Seals bytes in the age format (C2SP age v1), which the program `age` opens too. @throws AlightError BAD_REQUEST */
export async function sealBytes(chunks: AsyncIterable<Uint8Array>, seal: Seal): Promise<AsyncIterable<Uint8Array>> {
  const encrypter = new Encrypter();
  if ("passphrase" in seal) {
    if (seal.passphrase.length < shortestPassphrase) {
      throw bad(`The passphrase is too short: take ${shortestPassphrase} characters or more, as five words by chance.`);
    }
    encrypter.setPassphrase(seal.passphrase);
  } else {
    for (const recipient of seal.recipients) addRecipient(encrypter, recipient);
  }
  return encrypter.encrypt(ReadableStream.from(chunks));
}

function addRecipient(encrypter: Encrypter, recipient: string): void {
  try {
    encrypter.addRecipient(recipient);
  } catch (cause) {
    const message =
      "The recipient is not a public key of age (age1…). One is made by: npm run organization -- backup-key";
    throw new AlightError("BAD_REQUEST", message, { cause });
  }
}

/** Opens a sealed file as bytes that come piece by piece, each checked. @throws AlightError with one clear sentence */
export async function openSealed(path: string, opener: Opener): Promise<AsyncIterable<Uint8Array>> {
  if (!(await isSealed(path))) throw bad(`${path} is not a sealed backup.`);
  const decrypter = new Decrypter();
  try {
    if ("passphrase" in opener) decrypter.addPassphrase(opener.passphrase);
    else for (const identity of opener.identities) decrypter.addIdentity(identity);
  } catch (cause) {
    throw new AlightError("BAD_REQUEST", "The key file holds no key of age (AGE-SECRET-KEY-1…).", { cause });
  }
  const file = createReadStream(path);
  try {
    return checked(await decrypter.decrypt(ReadableStream.from(file)));
  } catch (cause) {
    file.destroy();
    throw refused(cause, opener);
  }
}

function refused(cause: unknown, opener: Opener): AlightError {
  const isOther = cause instanceof Error && cause.message.includes("no identity matched");
  if (!isOther) return new AlightError("BAD_REQUEST", damaged, { cause });
  const what =
    "passphrase" in opener ? "The passphrase does not open this backup" : "The key does not open this backup";
  return new AlightError("BAD_REQUEST", `${what}, or the backup was sealed in another way.`, { cause });
}

const damaged = "The backup is damaged or not whole: its seal is broken. Take another one.";

async function* checked(plain: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  try {
    yield* plain;
  } catch (cause) {
    throw new AlightError("BAD_REQUEST", damaged, { cause });
  }
}

async function isSealed(path: string): Promise<boolean> {
  const file = await open(path).catch(() => {
    throw new AlightError("NOT_FOUND", `There is no file ${path} that can be read.`);
  });
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(ageLine.length), 0, ageLine.length, 0);
    return bytesRead === ageLine.length && buffer.equals(ageLine);
  } finally {
    await file.close();
  }
}

function bad(message: string): AlightError {
  return new AlightError("BAD_REQUEST", message);
}
