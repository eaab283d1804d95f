import type { PublicJwk } from "#shared/record/party-record.ts";
import type { ServiceKeyFile } from "./development-keys.ts";
import type { OrganizationPlan } from "./organization-plan.ts";
import type { PartyFacts } from "./sign-party.ts";

/** `host`: another name of this machine; browsers make passkeys for `localhost`, and none for a number. */
export function addressOf(port: number, host = "127.0.0.1"): string {
  return `http://${host}:${port}`;
}

function service(url: string, keys: readonly PublicJwk[]) {
  return { url, keys: [...keys] };
}

export function organizationFacts(plan: OrganizationPlan, url: string, keys: ServiceKeyFile): PartyFacts {
  const { id, name, kind, country, hostedBy, scope, status } = plan;
  return {
    record: {
      id,
      name,
      kind,
      country,
      ...(hostedBy === undefined ? {} : { hostedBy }),
      issuer: `${url}/oidc`,
      services: { partner: service(url, keys.publicKeys) },
      maskingKeys: keys.maskingKeys ?? [],
    },
    admission: { id, status, scope },
  };
}

/** What runs at the centre; each has its own key in the centre's record. */
export const centreServices = ["gateway", "directory", "matching", "statistics"] as const;
export type CentreService = (typeof centreServices)[number];

export function centreFacts(
  urls: Record<CentreService, string>,
  keys: Record<CentreService, ServiceKeyFile>,
): PartyFacts {
  return {
    record: {
      id: "centre",
      name: "The network's centre",
      kind: "OTHER",
      country: "CH",
      issuer: `${urls.directory}/oidc`,
      services: {
        gateway: service(urls.gateway, keys.gateway.publicKeys),
        directory: service(urls.directory, keys.directory.publicKeys),
        matching: service(urls.matching, keys.matching.publicKeys),
        statistics: service(urls.statistics, keys.statistics.publicKeys),
      },
      maskingKeys: [],
    },
    admission: { id: "centre", status: "ACTIVE", scope: { groups: "*", jurisdictions: "*" } },
  };
}
