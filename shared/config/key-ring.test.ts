import { mkdtempSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "@jest/globals";
import { type KeyRing, openKeyRing } from "#shared/config/key-ring.ts";
import { readServiceKeys } from "#shared/config/service-keys.ts";
import { createLogger } from "#shared/logging/logger.ts";
import { generateSigningJwk, signingKeyFromJwk } from "#shared/signature/signing-key.ts";

const keyidOf = (jwk: unknown) => signingKeyFromJwk(jwk).keyid;

describe("a key ring", () => {
  let folder: string;
  let path: string;
  let ring: KeyRing;
  let told: string[];

  const write = (content: object | string) => {
    writeFileSync(`${path}.new`, typeof content === "string" ? content : JSON.stringify(content));
    renameSync(`${path}.new`, path);
  };
  const open = (isDevelopment: boolean) => {
    const keys = readServiceKeys(path, isDevelopment ? "development" : "production");
    ring = openKeyRing({ keys, isDevelopment, log: createLogger("test", "silent"), everyMs: 5 });
    ring.onChange(({ signing }) => told.push(keyidOf(signing)));
  };
  const until = async (isSo: () => boolean) => {
    for (let left = 400; left > 0 && !isSo(); left -= 1) await new Promise((resolve) => setTimeout(resolve, 5));
    expect(isSo()).toBe(true);
  };

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "alight-keys-"));
    path = join(folder, "keys.json");
    told = [];
  });
  afterEach(() => {
    ring.stop();
    rmSync(folder, { recursive: true });
  });

  it("takes the key that its file holds now, without a restart", async () => {
    const [one, two] = [generateSigningJwk().privateJwk, generateSigningJwk().privateJwk];
    write({ development: false, signing: one, next: two });
    open(false);
    expect(ring.signing().keyid).toBe(keyidOf(one));
    write({ development: false, signing: two, leaving: one });
    await until(() => ring.signing().keyid === keyidOf(two));
    expect(told).toEqual([keyidOf(two)]);
    expect(ring.keys().leaving).not.toHaveProperty("d");
  });

  it("keeps its key when the file is cut off, foreign, gone, or holds development keys in production", async () => {
    const [one, two, three] = [0, 1, 2].map(() => generateSigningJwk().privateJwk);
    write({ development: false, signing: one });
    open(false);
    write('{"development": fal');
    write({ development: false, signing: { ...one, x: two?.x } });
    write({ development: true, signing: two });
    rmSync(path);
    write({ development: true, signing: two });
    await new Promise((resolve) => setTimeout(resolve, 30));
    expect(ring.signing().keyid).toBe(keyidOf(one));
    write({ development: false, signing: three });
    await until(() => told.length > 0);
    expect(told).toEqual([keyidOf(three)]);
  });
});
