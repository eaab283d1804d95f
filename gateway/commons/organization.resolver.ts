import type { ReachOf } from "../circuit/circuit-board.ts";
import type { CommonsContext } from "./commons.context.ts";
import { type OrganizationPage, pageOrganizations } from "./page-organizations.ts";
import type { PartyDirectory, PartyEntry } from "./party-directory.ts";
import type { JurisdictionReference } from "./refer-to-code.ts";

const kinds: ReadonlySet<string> = new Set([
  "LEGAL_SERVICE",
  "SURVIVOR_SERVICE",
  "LAW_FIRM",
  "LAW_SCHOOL",
  "RESEARCH",
  "STATE_BODY",
]);

const roles: ReadonlySet<string> = new Set(["ADVOCATE", "RESPONDER", "COORDINATOR", "ANALYST", "OPERATOR"]);

interface ViewerView {
  readonly id: string;
  readonly organization: PartyEntry | null;
  readonly roles: readonly string[];
}

function viewViewer({ viewer }: CommonsContext, directory: PartyDirectory): ViewerView | null {
  if (!viewer) return null;
  const known = [...new Set(viewer.roles)].filter((role) => roles.has(role));
  return { id: viewer.sub, organization: directory.find(viewer.organization) ?? null, roles: known };
}

/** Everything about organizations comes from the signed records; nothing here waits for anybody. */
export function organizationResolvers(directory: PartyDirectory, reachOf: ReachOf) {
  const find = (id: string): PartyEntry | null => directory.find(id) ?? null;
  return {
    Query: {
      viewer: (_: unknown, __: unknown, context: CommonsContext): ViewerView | null => viewViewer(context, directory),
      organization: (_: unknown, { id }: { id: string }): PartyEntry | null => find(id),
      organizations: (_: unknown, page: { first: number; after?: string | null }): OrganizationPage =>
        pageOrganizations(directory.list(), page),
    },
    Organization: {
      __resolveReference: ({ id }: { id: string }): PartyEntry | null => find(id),
      country: ({ country }: PartyEntry): JurisdictionReference => ({ code: country }),
      kind: ({ kind }: PartyEntry): string => (kinds.has(kind) ? kind : "OTHER"),
      reach: ({ id }: PartyEntry) => reachOf(id) ?? null,
      hostedBy: ({ hostedBy }: PartyEntry): PartyEntry | null => (hostedBy === undefined ? null : find(hostedBy)),
    },
  };
}
