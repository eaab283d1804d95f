import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { z } from "zod";
import { commandPoints } from "../../../subgraphs/partner/command/command-point.ts";

export const endingKinds = [
  /** The partner is killed. */
  "partner",
  /** The partner hangs until it is let run again. */
  "hang",
  /** PostgreSQL stops at once, as by `pg_ctl stop -m immediate`; the partner goes on. */
  "database",
  /** The gateway is killed; the partner goes on. */
  "gateway",
  /** Planted: the partner forgets which commands it has carried out, and is killed. */
  "forgetful",
] as const;

const ending = z.object({
  command: z.string(),
  point: z.enum(commandPoints),
  kind: z.enum(endingKinds),
  /** Of the database server, for its end. */
  pid: z.number().int().positive().optional(),
});

/** What is to happen when a command comes to a point, once. */
export type Ending = z.output<typeof ending>;

const pathIn = (stateFolder: string) => join(stateFolder, "ending.json");

/** Orders an ending; the partner takes the order up with its next command. */
export function orderEnding(stateFolder: string, order: Ending): void {
  writeFileSync(pathIn(stateFolder), JSON.stringify(order));
}

const reachedIn = (stateFolder: string) => join(stateFolder, "ending-reached");

/** The partner says that it is at the point, and stays there until it is killed or `letGoOn` is called. */
export async function stayAtPoint(stateFolder: string): Promise<void> {
  writeFileSync(reachedIn(stateFolder), "");
  while (isAtPoint(stateFolder)) await wait(5);
}

export function isAtPoint(stateFolder: string): boolean {
  return existsSync(reachedIn(stateFolder));
}

export function letGoOn(stateFolder: string): void {
  rmSync(reachedIn(stateFolder), { force: true });
}

/** Takes the order away, if it is for this command and point. */
export function takeEnding(stateFolder: string, command: string, point: string): Ending | undefined {
  try {
    const order = ending.parse(JSON.parse(readFileSync(pathIn(stateFolder), "utf8")));
    if (order.command !== command || order.point !== point) return undefined;
    rmSync(pathIn(stateFolder));
    return order;
  } catch {
    return undefined;
  }
}
