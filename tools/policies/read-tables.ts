import type { ReadTable } from "./print-policies.ts";
import { type ServiceTable, serviceTables } from "./service-tables.ts";

export type ReadTables = { tables: ReadTable[]; findings: string[] };

/** Builds every service's schema. One that does not fit its table is not built; what it says of that is a finding. */
export async function readTables(): Promise<ReadTables> {
  const read = await Promise.all(serviceTables.map(readTable));
  return {
    tables: read.flatMap((one) => (typeof one === "string" ? [] : [one])),
    findings: read.filter((one) => typeof one === "string"),
  };
}

async function readTable({ service, policy, build }: ServiceTable): Promise<ReadTable | string> {
  try {
    return { service, policy, schema: await build() };
  } catch (error) {
    return `${service}: ${error instanceof Error ? error.message : String(error)}`;
  }
}
