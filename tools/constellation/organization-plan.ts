import { z } from "zod";

const extent = z.union([z.literal("*"), z.array(z.string())]);

export const organizationKinds = [
  "LEGAL_SERVICE",
  "SURVIVOR_SERVICE",
  "LAW_FIRM",
  "LAW_SCHOOL",
  "RESEARCH",
  "STATE_BODY",
  "OTHER",
] as const;

/** What the network says of an organization when it lets it in. */
export const organizationPlan = z.object({
  id: z.string(),
  name: z.string(),
  kind: z.enum(organizationKinds),
  /** ISO 3166-1 alpha-2, or ISO 3166-2 where it works in one part of a country. */
  country: z.string(),
  /** IANA, of a place whose country has several. */
  timeZone: z.string().optional(),
  hostedBy: z.string().optional(),
  scope: z.object({ groups: extent, jurisdictions: extent }),
  status: z.enum(["ACTIVE", "SUSPENDED"]),
});
export type OrganizationPlan = z.output<typeof organizationPlan>;

/** Names that processes of the centre have. */
export const reservedNames: readonly string[] = [
  ...["centre", "directory", "matching", "statistics", "gateway", "postgres", "launcher"],
];

/** An organization that answers for its own country, in every group of issues, unless it is granted more. */
export function planOrganization(
  given: Pick<OrganizationPlan, "id" | "name" | "kind" | "country"> & {
    hostedBy?: string;
    timeZone?: string;
    jurisdictions?: readonly string[];
  },
): OrganizationPlan {
  const { id, name, kind, country, hostedBy, timeZone, jurisdictions = [countryOf(country)] } = given;
  const scope = { groups: "*" as const, jurisdictions: [...jurisdictions] };
  const said = {
    ...(timeZone === undefined ? {} : { timeZone }),
    ...(hostedBy === undefined ? {} : { hostedBy }),
  };
  return { id, name, kind, country, ...said, scope, status: "ACTIVE" };
}

export function countryOf(place: string): string {
  return place.slice(0, 2);
}

/** The four of the demonstration: their experts may speak about their own country in any of the others. */
export function demoOrganizations(): OrganizationPlan[] {
  const jurisdictions = ["US", "RO", "NP", "PH"];
  const four = [
    {
      id: "colorado",
      name: "Front Range Survivor Legal Project",
      kind: "LEGAL_SERVICE",
      country: "US-CO",
      timeZone: "America/Denver",
    },
    { id: "bucharest", name: "Casa Lumina", kind: "SURVIVOR_SERVICE", country: "RO" },
    { id: "kathmandu", name: "Sahayatra Legal Aid", kind: "LEGAL_SERVICE", country: "NP" },
    { id: "manila", name: "Bantay Batas Legal Clinic", kind: "LAW_SCHOOL", country: "PH" },
  ] as const;
  return four.map((one) => planOrganization({ ...one, jurisdictions }));
}
