import type { SafetyPromise } from "./judge-promises.ts";
import { onceGiven, oncePerOpportunity } from "./once-given.ts";
import { erased, namedReaders } from "./sealed-for-readers.ts";
import { underPermission } from "./under-permission.ts";

const attacks = "test/attacks/attacks.test.ts";
const numbers = "test/attacks/numbers.test.ts";
const policies = "test/policies/policies.test.ts";
const journeys = "test/journeys/journeys.test.ts";
const faults = "test/faults/faults.test.ts";
const killPoints = "test/faults/kill-points.test.ts";

/** What is promised about safety, and which figures and caught violations every run has to show of each. */
export const promises: readonly SafetyPromise[] = [
  {
    number: 1,
    says: "Nothing of a need rests or leaks at the centre",
    proofs: [
      {
        file: journeys,
        figures: [
          "canary values, searched for in all that the centre keeps and writes",
          "canary values, searched for in the heaps of the centre",
          "sealed words, searched for in clear everywhere",
        ],
        caught: ["a matching that writes down what it is asked", "a heap that holds a need"],
      },
      { file: attacks, figures: ["questions that a partner overheard about its responders"] },
    ],
    units: ["shared/logging", "gateway/watched-gateway", "gateway/traced-gateway"],
  },
  {
    number: 2,
    says: "What someone sees is what their relation allows; forbidden is answered like absent",
    proofs: [
      {
        file: policies,
        figures: [
          "what a partner tells, field by field",
          "what the gateway tells, field by field",
          "what grows while it is read",
          "every command of the partners, by everybody",
          "every command of the supergraph, by everybody",
          "every stream, by everybody",
          "what is told across a border, of the partners",
          "what is told across a border, of the supergraph",
          "an introduction on a stream across a border",
          "the time of a refusal: a draft or nothing",
          "the time of a refusal: a draft as an entity or nothing",
          "the time of a refusal: a need or nothing",
          "the time of a refusal: a person as an entity or nothing",
        ],
        caught: [
          "a partner whose table is loosened by one row",
          "a partner with a field that has lost its guard",
          "a partner that tells its records to all of the home",
          "a partner that asks once more for what is there and forbidden",
        ],
      },
    ],
    units: ["shared/policy", "tools/policies"],
  },
  {
    number: 3,
    says: "Two keys, both ways: the service's signature and the person's token",
    proofs: [
      {
        file: attacks,
        figures: [
          "forged, changed, late and repeated messages",
          "unsigned requests, with and without a token",
          "a signed question that a partner overheard, asked again",
          "calls over mutual TLS without the certificate, the signature or TLS",
        ],
        caught: ["a matching that forgets one check of a signature", "a matching that asks for no certificate"],
      },
      { file: faults, caught: ["a gateway that believes an answer to another question"] },
    ],
    units: [
      "shared/signature",
      "shared/session",
      "shared/http/message-session",
      "shared/http/mutual-tls",
      "gateway/stream",
      "subgraphs/partner/change-feed",
    ],
  },
  {
    number: 4,
    says: "A stolen token is useless",
    proofs: [
      {
        file: attacks,
        figures: [
          "a token that a partner overheard, used at the gateway",
          "the same token at its own organization, bare and under the thief's signature",
        ],
        caught: ["a gateway that forgets the proof of possession"],
      },
    ],
    units: ["shared/auth/dpop-proof"],
  },
  {
    number: 5,
    says: "Tokens are judged by their issuer",
    proofs: [
      {
        file: attacks,
        figures: ["forged tokens at the gateway and at two partners", "tokens of unknown key ids in a flood"],
        caught: [
          "a gateway that lets a token say how it is judged",
          "a gateway that takes the organization from a claim",
          "a gateway that asks the issuer each time",
        ],
      },
    ],
    units: ["shared/auth/access-token", "shared/auth/issuer-keys", "shared/issuer"],
  },
  {
    number: 6,
    says: "A taken-over centre can hide, not forge",
    proofs: [
      {
        file: attacks,
        figures: ["keys swapped, an old record, a member invented by the directory"],
        caught: ["a matching that believes another root"],
      },
    ],
    units: ["shared/record"],
  },
  {
    number: 7,
    says: "A lying, hanging or dead organization harms only itself",
    proofs: [
      {
        file: faults,
        figures: ["one of four organizations lies or is silent", "what people watch at an organization that lies"],
        caught: ["a gateway that believes every signature", "a gateway with another deadline"],
      },
      { file: attacks, figures: ["batches of a partner about others' cards"] },
    ],
    units: ["gateway/partition", "gateway/circuit"],
  },
  {
    number: 8,
    says: "No client's query stops the graph",
    proofs: [
      {
        file: attacks,
        figures: [
          "hostile queries",
          "bytes that are no fair HTTP",
          "clients that are slow on purpose",
          "a canary under 50 hostile queries a second",
          "more questions at once than anybody's share",
        ],
        caught: [
          "a gateway without its limits",
          "a gateway that takes any JSON",
          "a gateway that takes any content type",
          "a gateway that takes bodies of any size",
          "a gateway that takes any headers",
          "a gateway of endless patience",
          "a gateway without rates",
        ],
      },
    ],
    units: ["gateway/guard", "shared/query", "shared/http/slow-client"],
  },
  {
    number: 9,
    says: "The client's fault never answers 5xx, and errors leak nothing",
    proofs: [
      {
        file: attacks,
        figures: [
          "requests that no client should send",
          "odd values in every input",
          "random operations, bodies and headers",
        ],
        caught: [
          "a gateway that takes broken JSON for its own failure",
          "a gateway that tells its stack",
          "a gateway whose answers let a browser load anything",
        ],
      },
    ],
    units: ["test/attacks/judge-reply", "test/contract/errors-page"],
  },
  {
    number: 10,
    says: "No acknowledged write is lost or doubled",
    proofs: [
      {
        file: killPoints,
        figures: ["commands ended half-way and given again"],
        caught: ["a partner that forgets what it has done"],
      },
    ],
    units: ["subgraphs/partner/command"],
  },
  onceGiven,
  oncePerOpportunity,
  {
    number: 13,
    says: "Nothing happens without a record; records cannot be changed unseen",
    proofs: [
      {
        file: attacks,
        figures: ["records of an organization, verified with its peers"],
        caught: [
          "a change without its record, past the partner",
          "a byte flipped in a sealed entry",
          "the tail cut, alone and with everything that speaks of it",
          "the tail cut before it was sealed",
          "two entries in another order",
          "an entry taken out of the middle",
          "the database's guard put to sleep",
          "a chain that forks from what peers have seen",
        ],
      },
    ],
    units: ["shared/audit", "subgraphs/partner/audit", "subgraphs/directory/audit"],
  },
  namedReaders,
  underPermission,
  erased,
  {
    number: 17,
    says: "Numbers resist reconstruction",
    proofs: [
      {
        file: numbers,
        figures: [
          "averaging: a thousand answers of one edition",
          "averaging: both rounds of a period",
          "differencing: two rounds with one need between them",
          "differencing: one edition, all needs but one known",
          "margins: cells that are not shown, from all that is",
          "linear reconstruction: the group of a need of whom few are like it",
          "what the centre holds of an organization, with one that tells it everything",
        ],
        caught: [
          "noise made anew for every answer",
          "exact counts, differenced",
          "exact margins around cells that are left out",
          "exact counts, reconstructed",
          "a vector that nothing masks",
          "masking keys that the centre gives out itself",
        ],
      },
    ],
    units: [
      "shared/codes/statistics",
      "shared/noise",
      "shared/mask",
      "subgraphs/statistics",
      "subgraphs/partner/edition",
    ],
  },
  {
    number: 18,
    says: "Keys rotate without an outage",
    proofs: [
      {
        file: attacks,
        figures: [
          "questions while a gateway's, a partner's, an issuer's and a root key change",
          "the old keys of services, after they were withdrawn",
          "a token of an issuer's old key, after it was withdrawn",
        ],
        caught: ["a matching that forgets no key"],
      },
    ],
    units: ["shared/config/key-ring", "tools/keys"],
  },
];
