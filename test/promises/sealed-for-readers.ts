import type { SafetyPromise } from "./judge-promises.ts";

/** What is sealed opens for its readers. */
export const namedReaders: SafetyPromise = {
  number: 14,
  says: "A section opens for its named readers only",
  proofs: [
    {
      file: "subgraphs/partner/case-file/sealed-sections.test.ts",
      figures: ["sections, opened by everybody as everything"],
      caught: ["a page that believes what a part says of itself", "a page that takes anybody's signature"],
    },
  ],
  units: ["shared/seal", "subgraphs/partner/case-file", "subgraphs/partner/person-key"],
};

/** What was erased is in no copy either. */
export const erased: SafetyPromise = {
  number: 16,
  says: "Erased is erased",
  proofs: [
    {
      file: "subgraphs/partner/case-file/erased-case.test.ts",
      figures: ["an older backup, all wrapped private keys, passphrases and keys on paper, after a case was erased"],
      caught: ["a case's key that was kept with the backup", "a partner that keeps wraps as they came"],
    },
  ],
  units: ["subgraphs/partner/case-file/erased-case", "subgraphs/partner/case-file/case-keys"],
};
