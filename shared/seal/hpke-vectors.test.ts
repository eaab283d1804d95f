import { describe, expect, it } from "@jest/globals";
import { hpkeSuite } from "./hpke-suite.ts";

/**
 * RFC 9180's own vectors for this suite: kem 16, kdf 1, aead 2, mode base, from the machine-readable file that the RFC
 * names (cfrg/draft-irtf-cfrg-hpke at 5f503c564da00b0687b3de75f1dfbdfc4079ad31, test-vectors.json): all of its fields
 * that a caller can see, and the first three of its encryptions.
 */
const vector = {
  ikmE: "a90d3417c3da9cb6c6ae19b4b5dd6cc9529a4cc24efb7ae0ace1f31887a8cd6c",
  ikmR: "a0ce15d49e28bd47a18a97e147582d814b08cbe00109fed5ec27d1b4e9f6f5e3",
  info: "4f6465206f6e2061204772656369616e2055726e",
  enc: "04c06b4f6bebc7bb495cb797ab753f911aff80aefb86fd8b6fcc35525f3ab5f03e0b21bd31a86c6048af3cb2d98e0d3bf01da5cc4c39ff5370d331a4f1f7d5a4e0",
  skRm: "317f915db7bc629c48fe765587897e01e282d3e8445f79f27f65d031a88082b2",
  pkRm: "04abc7e49a4c6b3566d77d0304addc6ed0e98512ffccf505e6a8e3eb25c685136f853148544876de76c0f2ef99cdc3a05ccf5ded7860c7c021238f9e2073d2356c",
  pt: "4265617574792069732074727574682c20747275746820626561757479",
  encryptions: [
    {
      aad: "436f756e742d30",
      ct: "58c61a45059d0c5704560e9d88b564a8b63f1364b8d1fcb3c4c6ddc1d291742465e902cd216f8908da49f8f96f",
    },
    {
      aad: "436f756e742d31",
      ct: "b4e7c90d1dd62cb563694956eb517ab55d5e7d1f6366a0066c04ababaa444dbaf60a30d7bb7d3e91b969762dee",
    },
    {
      aad: "436f756e742d32",
      ct: "65463cc0e5fd16e1650a55fb37d5b6fe6e5ac5b6f6e8c2640cfb0fcd528dc37bc0963b5c53d6238c42d447ddf4",
    },
  ],
  exports: [
    { context: "", value: "7a4c2b89e1909fb0e3ca42d5040f4c2d8346dc0643d787b8474e804f8f72798e" },
    { context: "00", value: "3ca0e7e10b601a32edd2f91c49bac766892c52bde2df01a6126320c6e6eb8af1" },
    {
      context: "54657374436f6e74657874",
      value: "76c6b4f404990ae362be3efe0d60d9669d87017f9dfe33b8c2ed9fd31d295182",
    },
  ],
};

const bytes = (hex: string) => Uint8Array.from(Buffer.from(hex, "hex"));
const hex = (buffer: ArrayBuffer) => Buffer.from(buffer).toString("hex");

describe("the suite, held to RFC 9180's vectors", () => {
  const suite = hpkeSuite();
  const info = bytes(vector.info);

  it("derives both key pairs", async () => {
    const recipient = await suite.kem.deriveKeyPair(bytes(vector.ikmR));
    expect(hex(await suite.kem.serializePublicKey(recipient.publicKey))).toBe(vector.pkRm);
    expect(hex(await suite.kem.serializePrivateKey(recipient.privateKey))).toBe(vector.skRm);
    const ephemeral = await suite.kem.deriveKeyPair(bytes(vector.ikmE));
    expect(hex(await suite.kem.serializePublicKey(ephemeral.publicKey))).toBe(vector.enc);
  });

  it("seals as the vectors do", async () => {
    const recipientPublicKey = await suite.kem.deserializePublicKey(bytes(vector.pkRm));
    const ekm = await suite.kem.deriveKeyPair(bytes(vector.ikmE));
    const sender = await suite.createSenderContext({ recipientPublicKey, info, ekm });
    expect(hex(sender.enc)).toBe(vector.enc);
    for (const { aad, ct } of vector.encryptions) {
      expect(hex(await sender.seal(bytes(vector.pt), bytes(aad)))).toBe(ct);
    }
  });

  it("opens what the vectors sealed, and exports the same secrets", async () => {
    const recipientKey = await suite.kem.deserializePrivateKey(bytes(vector.skRm));
    const publicKey = await suite.kem.deserializePublicKey(bytes(vector.pkRm));
    const pair = { privateKey: recipientKey, publicKey };
    const recipient = await suite.createRecipientContext({ recipientKey: pair, enc: bytes(vector.enc), info });
    for (const { aad, ct } of vector.encryptions) {
      expect(hex(await recipient.open(bytes(ct), bytes(aad)))).toBe(vector.pt);
    }
    for (const { context, value } of vector.exports) {
      expect(hex(await recipient.export(bytes(context), 32))).toBe(value);
    }
  });
});
