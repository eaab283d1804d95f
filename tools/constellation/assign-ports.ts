import { AlightError } from "#shared/errors/alight-error.ts";
import { findFreePort, isPortFree } from "../postgres/free-port.ts";
import type { ConstellationPlan } from "./constellation-plan.ts";

const host = "127.0.0.1";

/** Keeps a process's port of last time when it is free, finds another otherwise. */
export async function assignPort(plan: ConstellationPlan, name: string): Promise<number> {
  const kept = plan.ports[name];
  const isKept = kept !== undefined && (await isPortFree(kept, host));
  const port = isKept ? kept : await findOtherPort(plan);
  plan.ports[name] = port;
  return port;
}

/** @throws AlightError CONFIGURATION when somebody else has it */
export async function claimGatewayPort(plan: ConstellationPlan, wanted: number | undefined): Promise<number> {
  if (wanted === undefined) return assignPort(plan, "gateway");
  if (!(await isPortFree(wanted, host))) {
    const message = `Port ${wanted} is taken by another program. Choose another: PORT=${wanted + 1} npm start`;
    throw new AlightError("CONFIGURATION", message);
  }
  plan.ports.gateway = wanted;
  return wanted;
}

async function findOtherPort(plan: ConstellationPlan): Promise<number> {
  const used = new Set(Object.values(plan.ports));
  for (let port = await findFreePort(); ; port = await findFreePort()) if (!used.has(port)) return port;
}
