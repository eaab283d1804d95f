/** The shapes of the judged set: what a coordinator was shown, and what they said about it. */

export type Verdict = "right" | "acceptable" | "wrong";

/** Why a responder got their verdict. The first block recommends, the second excuses, the third refuses. */
export const BECAUSE = {
  fits: "does this work, there, in a language of the need",
  "federal-practice": "admitted elsewhere in a country that regulates this practice nationally",
  "fits-one-issue": "truly takes one of several issues and is a good first call for it",
  "fits-several": "takes several of the issues at once",
  "knows-that-law": "practises the law that the colleague asks about",
  expertise: "an expert for exactly this question",
  "named-by-the-home": "a body that the home named itself",

  interpreter: "works through an interpreter only",
  "no-language": "shares no language with the need",
  costs: "takes a fee",
  stale: "has not confirmed the profile for more than a year",
  student: "a student under supervision",
  untrained: "not trained in trafficking",
  "not-remote": "meets in person only, far from the survivor",
  "trait-missing": "lacks the trait that the survivor prefers, or does not say",
  "near-field": "close to the question asked, not the usual first call",
  "any-state": "admitted in the country, in a part of it that may be the wrong one",
  limited: "has few places left",

  "admitted-elsewhere": "cannot practise where the issue is",
  paused: "takes nothing for now",
  full: "has no place left",
  "wrong-field": "does other work",
  "wrong-help": "does not give the kind of help that is asked for",
  "expert-represents": "an expert cannot represent",
  "interpreter-represents": "an interpreter cannot represent or advise",
  "outside-audience": "belongs to an organization that the need must not reach",
  "state-body-not-named": "a state body that the home did not name",
  suspended: "belongs to a suspended organization",
  "out-of-scope": "claims what the organization was not admitted for",
} as const;

export type Because = keyof typeof BECAUSE;

export interface JudgedCard {
  readonly responder: string;
  readonly version: number;
  readonly removed: false;
  readonly profession: string;
  readonly issues: readonly string[];
  readonly help: readonly string[];
  readonly jurisdictions: readonly string[];
  readonly languages: readonly { readonly tag: string; readonly skill: "SPOKEN" | "INTERPRETER" }[];
  readonly remote: boolean;
  readonly cost: readonly string[];
  readonly availability: string;
  readonly confirmedOn: string;
  readonly traits: readonly string[];
  readonly trained: boolean;
}

export interface JudgedOrganization {
  readonly id: string;
  readonly kind: string;
  readonly country: string;
  readonly status: "ACTIVE" | "SUSPENDED";
  readonly scope: { readonly groups: "*" | readonly string[]; readonly jurisdictions: "*" | readonly string[] };
}

export interface JudgedIssue {
  readonly id: string;
  readonly code: string;
  readonly jurisdiction: string;
  readonly help: string;
  readonly dueOn?: string;
}

export interface JudgedProfile {
  readonly v: 1;
  readonly home: string;
  readonly urgency: "EMERGENCY" | "SOON" | "CAN_WAIT";
  readonly languages: readonly string[];
  readonly issues: readonly JudgedIssue[];
  readonly preferences: {
    readonly traits: readonly string[];
    readonly freeOnly: boolean;
    readonly inPerson: boolean;
  };
  readonly audience: {
    readonly everyone: boolean;
    readonly only: readonly string[];
    readonly except: readonly string[];
  };
}

/** For each reason, the responders it was given to: short keys, separated by blanks. */
export type Grounds = Partial<Record<Because, string>>;

export interface JudgedNeed {
  readonly id: string;
  /** One of the eight needs the system was asked to serve, or "all" for the one that holds several at once. */
  readonly seed?: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | "all";
  readonly why: string;
  readonly profile: JudgedProfile;
  readonly right: Grounds;
  readonly acceptable: Grounds;
  /** Traps named on purpose; whoever of the pool is named nowhere is wrong too. */
  readonly wrong: Grounds;
}
