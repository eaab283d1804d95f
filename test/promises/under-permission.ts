import type { SafetyPromise } from "./judge-promises.ts";

/** What leaves of somebody leaves because they allowed it. */
export const underPermission: SafetyPromise = {
  number: 15,
  says: "Nothing that can identify leaves without a living permission",
  proofs: [
    {
      file: "subgraphs/partner/permission/permission-walks.test.ts",
      figures: ["random walks through what is allowed, taken back, stopped, ended and over"],
      caught: [
        "a partner that forgets its time",
        "a partner that forgets who is named",
        "a partner that forgets its sections",
        "a partner that forgets to whom it goes",
        "a partner that forgets that it was taken back",
      ],
    },
    {
      file: "subgraphs/partner/case-file/section-walks.test.ts",
      figures: ["random walks with sealed sections, handed out and refused"],
      caught: [
        "a partner that hands out sections and forgets its permission's time",
        "a partner that hands out sections and forgets that its permission was taken back",
        "a partner that hands out sections and forgets for whom it was sealed",
        "a partner that hands out sections and forgets that the introduction has ended",
      ],
    },
    {
      file: "subgraphs/partner/conflict-check/conflict-walks.test.ts",
      figures: ["random walks of names, sealed and blinded"],
      caught: [
        "a partner that forgets to ask for the permission of names",
        "a partner that forgets the time of the permission of names",
        "a partner that forgets for whom names were sealed",
        "a partner that forgets what was asked blindly when it is taken back",
      ],
    },
  ],
  units: ["subgraphs/partner/permission", "subgraphs/partner/conflict-check"],
};
