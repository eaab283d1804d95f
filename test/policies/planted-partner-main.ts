import "reflect-metadata";
import { type GraphQLSchema, isObjectType } from "graphql";
import { runService } from "#shared/config/run-service.ts";
import { openFrom } from "#shared/policy/access.ts";
import type { ServicePolicy } from "#shared/policy/policy-table.ts";
import type { FederatedSchema } from "#shared/subgraph/federated-schema.ts";
import { readPartnerConfig } from "../../subgraphs/partner/config.ts";
import type { PartnerContext } from "../../subgraphs/partner/context.ts";
import { buildPartnerSchema } from "../../subgraphs/partner/graph/build-partner-schema.ts";
import { partnerPolicy } from "../../subgraphs/partner/graph/partner.policy.ts";
import { Responder } from "../../subgraphs/partner/responder/responder.entity.ts";
import { startPartner } from "../../subgraphs/partner/start-partner.ts";

/** The product's partner with four violations in it, for the walk to find; no program of the product can be told to. */
async function plantedSchema(): Promise<FederatedSchema> {
  const built = await buildPartnerSchema(loosened(partnerPolicy));
  unguard(built.schema);
  tellByTime(built.schema);
  return built;
}

/** Two rows say more than the table of the product. */
function loosened(policy: ServicePolicy): ServicePolicy {
  const { Responder: responder, Organization: organization } = policy.held;
  if (!responder || !organization) throw new Error("there is no table to loosen");
  const places = { ...responder.fields, freePlaces: openFrom("network") };
  const records = { ...organization.fields, records: openFrom("home") };
  const held = { Responder: { ...responder, fields: places }, Organization: { ...organization, fields: records } };
  return { ...policy, held: { ...policy.held, ...held } };
}

/** One field's guard is gone: its value is handed out to whoever holds the object. */
function unguard(schema: GraphQLSchema): void {
  const field = fieldOf(schema, "Responder", "state");
  field.resolve = ({ state }: { state: unknown }) => state;
}

/** One question takes a query more when the row is there and forbidden. */
function tellByTime(schema: GraphQLSchema): void {
  const field = fieldOf(schema, "Query", "responder");
  const { resolve } = field;
  field.resolve = async (...asked) => {
    const [, given, context] = asked;
    const row = await forkOf(context).findOne(Responder, { id: String(given.id) });
    if (row && row.state !== "APPROVED") await forkOf(context).count(Responder, { name: { $like: "%a%" } });
    return resolve?.(...asked);
  };
}

function forkOf({ forkEntityManager }: PartnerContext) {
  return forkEntityManager();
}

function fieldOf(schema: GraphQLSchema, type: string, name: string) {
  const object = schema.getType(type);
  const field = isObjectType(object) ? object.getFields()[name] : undefined;
  if (!field) throw new Error(`there is no ${type}.${name} to plant in`);
  return field;
}

const config = readPartnerConfig(process.env);

await runService("partner", () => startPartner(config, { clock: () => new Date(), schema: plantedSchema }));
