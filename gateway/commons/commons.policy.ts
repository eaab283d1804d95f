import { type Access, type Asker, openAtHomeTo, openFrom } from "#shared/policy/access.ts";
import type { HeldPolicy, ServicePolicy } from "#shared/policy/policy-table.ts";

/** Codes, names, hotlines and who takes part: for everybody, with a token or without. */
const everybody = openFrom("nobody");

function openRows(...names: readonly string[]): Record<string, Access> {
  return Object.fromEntries(names.map((name) => [name, everybody]));
}

function openTo(...fields: readonly string[]): HeldPolicy {
  return { reach: ({ standing }) => standing, fields: openRows(...fields) };
}

/** What somebody is to commons: it holds nothing of anybody's. Its own people are those of the centre. */
export function commonsAsker(viewer: { organization: string; roles: readonly string[] } | undefined): Asker {
  if (!viewer) return { standing: "nobody", party: undefined, roles: [] };
  const { organization: party, roles } = viewer;
  return { standing: party === "centre" ? "home" : "network", party, roles };
}

/** The whole table of commons. */
export const commonsPolicy: ServicePolicy = {
  queries: {
    ...openRows("organization", "organizations", "legalIssue", "legalIssues", "legalIssueGroups"),
    ...openRows("jurisdiction", "jurisdictions", "language", "languages", "words"),
    viewer: openFrom("network"),
  },
  commands: {},
  streams: {},
  held: {
    Organization: {
      reach: ({ standing }) => standing,
      fields: {
        ...openRows("id", "name", "country", "kind", "status", "hostedBy"),
        reach: openAtHomeTo("OPERATOR"),
      },
    },
    LegalIssue: openTo("code", "name", "label", "group", "mappings", "country", "regulation"),
    Jurisdiction: openTo("code", "name", "within", "hotlines", "lawyerAdmission"),
    Language: openTo("tag", "name"),
  },
  parts: {
    Viewer: ["id", "organization", "roles"],
    OrganizationConnection: ["edges", "pageInfo"],
    OrganizationEdge: ["cursor", "node"],
    OrganizationReach: ["isAnswering", "asOf"],
    PageInfo: ["hasNextPage", "hasPreviousPage", "startCursor", "endCursor"],
    Label: ["text", "locale", "reviewed"],
    Word: ["list", "code", "label"],
    Hotline: ["name", "phone", "phoneFromAbroad", "text", "url", "source", "checkedOn", "checkedBy"],
    LawyerAdmission: ["bySubdivision", "law", "source"],
    CodeMapping: ["scheme", "code"],
    NationalRegulation: ["country", "national", "law", "source"],
    LegalIssueGroupEntry: ["group", "label", "notSure", "issues"],
  },
};
