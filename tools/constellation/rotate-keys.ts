import { join } from "node:path";
import { AlightError } from "#shared/errors/alight-error.ts";
import { announceKey, type RotatedKey, switchKey, withdrawKey } from "../keys/key-file.ts";
import { publishKeys } from "./change-organizations.ts";
import type { Constellation } from "./constellation.ts";
import { type KeyFile, keyFile } from "./development-keys.ts";
import { readJsonFile, writeJsonFile } from "./json-file.ts";
import { centreServices } from "./party-facts.ts";

/** The three steps of a rotation. Between them all others must have time to read what was published. */
export type Rotation = {
  /** Publishes the next key. */
  announce(): Promise<void>;
  /** From now on the next key signs; both are believed. */
  switchOver(): Promise<void>;
  /** The key of before is believed no more. */
  withdraw(): Promise<void>;
};

export type RotationPauses = { readMs: number; overlapMs: number };

const central: ReadonlySet<string> = new Set(centreServices);

/** The rotation of one key of a running service: `gateway`, `colorado`. */
export function rotationOf(constellation: Constellation, service: string, what: RotatedKey): Rotation {
  const { home } = constellation.parts.foundations;
  constellation.process(service);
  const path = join(home.keys, `${service}.json`);
  const change = async (step: (file: KeyFile, what: RotatedKey) => KeyFile) => {
    const known = await readJsonFile(path, keyFile);
    if (!known) throw new AlightError("NOT_FOUND", `${service} has no key file.`);
    await writeJsonFile(path, step(known, what));
    // Keys for tokens are published by the issuer itself; the record names those of services and for masks.
    if (what !== "tokens") await publishKeys(constellation, central.has(service) ? "centre" : service);
  };
  return {
    announce: () => change(announceKey),
    switchOver: () => change(switchKey),
    withdraw: () => change(withdrawKey),
  };
}

/**
 * How long the steps have to be apart. Service and masking keys: everybody polls the records, and what the old key has signed is
 * refused after half a minute. Token keys: issuers are read twice in a minute, and a token lives ten minutes.
 */
export function pausesOf(what: RotatedKey, recordsPollMs: number): RotationPauses {
  if (what === "tokens") return { readMs: 35_000, overlapMs: 660_000 };
  return { readMs: 2 * recordsPollMs + 2_000, overlapMs: 40_000 };
}
