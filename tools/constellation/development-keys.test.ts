import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "@jest/globals";
import { readServiceKeys } from "#shared/config/service-keys.ts";
import { keepServiceKeys, makeEd25519, makeEs256 } from "./development-keys.ts";
import { planOrganization } from "./organization-plan.ts";
import { organizationFacts } from "./party-facts.ts";

const lima = planOrganization({ id: "lima", name: "Lima", kind: "OTHER", country: "PE" });

describe("a key file of the constellation", () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), "alight-keys-"));
  });
  afterEach(() => rm(folder, { recursive: true, force: true }));

  it("holds an organization's masking key, which its record states without the private half", async () => {
    const file = await keepServiceKeys(folder, "lima", true);
    const [own] = readServiceKeys(file.path, "development").masking ?? [];
    const { record } = organizationFacts(lima, "https://lima.example", file);
    expect(record.maskingKeys).toEqual([{ kty: "OKP", crv: "X25519", x: own?.x }]);
    expect(await keepServiceKeys(folder, "lima", true)).toEqual(file);
  });

  it("of an older version gets a masking key, and keeps all that it had", async () => {
    const older = { development: true, signing: makeEd25519(), tokens: [makeEs256()], cookies: ["c".repeat(32)] };
    await writeFile(join(folder, "lima.json"), JSON.stringify(older));
    const { path, publicKeys } = await keepServiceKeys(folder, "lima", true);
    const { masking, ...rest } = readServiceKeys(path, "development");
    expect(masking).toHaveLength(1);
    expect(rest).toMatchObject(older);
    expect(publicKeys[0]?.x).toBe(older.signing.x);
  });

  it("has none for a service that signs people in nowhere", async () => {
    const { path, maskingKeys } = await keepServiceKeys(folder, "gateway", false);
    expect(maskingKeys).toEqual([]);
    expect(readServiceKeys(path, "development").masking).toBeUndefined();
  });
});
