import DataLoader from "dataloader";
import { buildSchema, type GraphQLSchema } from "graphql";
import { nameJurisdiction, nameLanguage } from "../../../gateway/commons/display-names.ts";
import { labelIssue } from "../../../gateway/commons/label-code.ts";
import { cautionText, reasonText } from "../../../subgraphs/matching/candidate/reason-texts.ts";
import { dayNumberAt } from "../../../subgraphs/matching/card/day-number.ts";
import type { MonolithStore, NeedRow, OrganizationRow, SeenRow } from "./monolith.store.ts";

export type MonolithContext = {
  store: MonolithStore;
  now: Date;
  organizations: DataLoader<string, OrganizationRow | undefined>;
};

export function contextOf(store: MonolithStore): MonolithContext {
  return { store, now: new Date(), organizations: new DataLoader((ids) => store.organizations(ids)) };
}

/** The fields of the screen, in one server's own schema: what the product's supergraph has there, and no more. */
export const monolithSchema: GraphQLSchema = buildSchema(`
  type Query { need(id: ID!): Need }
  type Need { id: ID! reference: String urgency: String! status: String! issues: [NeedIssue!]!
    languages: [Language!]! candidates(first: Int!): CandidateConnection }
  type NeedIssue { id: ID! issue: LegalIssue! jurisdiction: Jurisdiction! help: String! status: String! }
  type LegalIssue { code: ID! name: String! }
  type Jurisdiction { code: ID! name: String! }
  type Language { tag: ID! name: String! }
  type CandidateConnection { considered: Int! organizations: Int! uncovered: [ID!]! edges: [CandidateEdge!]! }
  type CandidateEdge { node: Candidate! }
  type Candidate { score: Float! issues: [ID!]! reasons: [Reason!]! cautions: [Caution!]! responder: Responder }
  type Reason { criterion: ID! contribution: Float! text: String! }
  type Caution { code: ID! contribution: Float! text: String! }
  type Responder { id: ID! name: String! profession: String! remote: Boolean! cost: [String!]! availability: String!
    confirmedOn: String organization: Organization! languages: [LanguageSkill!]! admissions: [Admission!]! }
  type Organization { id: ID! name: String! country: Jurisdiction! }
  type LanguageSkill { language: Language! skill: String! }
  type Admission { jurisdiction: Jurisdiction! regulator: String! checkedOn: String }
`);

/** Names are asked for by methods, so that nothing is named that the query does not show. */
const viewJurisdiction = (code: string) => ({ code, name: () => nameJurisdiction(code, "en") });
const viewLanguage = (tag: string) => ({ tag, name: () => nameLanguage(tag, "en") });
const viewIssue = (code: string) => ({ code, name: () => labelIssue(code).text });

export const monolithRoot = {
  need: async ({ id }: { id: string }, { store }: MonolithContext) => {
    const need = await store.need(id);
    return need ? viewNeed(need) : null;
  },
};

function viewNeed(need: NeedRow) {
  return {
    ...need,
    issues: need.issues.map(({ code, jurisdiction, ...issue }) => ({
      ...issue,
      issue: viewIssue(code),
      jurisdiction: viewJurisdiction(jurisdiction),
    })),
    languages: need.languages.map(viewLanguage),
    candidates: (_: unknown, context: MonolithContext) => viewCandidates(need, context),
  };
}

async function viewCandidates(need: NeedRow, { store, now }: MonolithContext) {
  const { found, uncovered } = await store.candidates(need, dayNumberAt(now));
  const [first] = found;
  return {
    considered: first?.seen.considered ?? 0,
    organizations: first?.seen.organizations ?? 0,
    uncovered,
    edges: found.map(({ seen, ranked }) => ({
      node: {
        score: ranked.score / 100,
        issues: ranked.issues,
        reasons: ranked.reasons.map(({ criterion, points, because }) => {
          return { criterion, contribution: points / 100, text: () => reasonText(because) };
        }),
        cautions: ranked.cautions.map(({ code, points }) => {
          return { code, contribution: points / 100, text: () => cautionText(code) };
        }),
        responder: viewResponder(seen),
      },
    })),
  };
}

function viewResponder(seen: SeenRow) {
  return {
    ...seen,
    remote: seen.is_remote,
    confirmedOn: seen.confirmed_on,
    organization: async (_: unknown, { organizations }: MonolithContext) => {
      const organization = await organizations.load(seen.organization_id);
      return organization ? { ...organization, country: viewJurisdiction(organization.country) } : null;
    },
    languages: seen.languages.map(({ tag, skill }) => ({ language: viewLanguage(tag), skill })),
    admissions: seen.admissions.map(({ jurisdiction, ...admission }) => {
      return { ...admission, jurisdiction: viewJurisdiction(jurisdiction) };
    }),
  };
}
