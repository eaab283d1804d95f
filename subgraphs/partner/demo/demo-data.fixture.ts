import { createChance } from "./chance.ts";
import { makeNeeds } from "./make-needs.ts";
import { makeResponders } from "./make-responders.ts";
import { needRow } from "./need-row.ts";
import { demoOrganizations, findPlace } from "./place/find-place.ts";
import { responderRow } from "./responder-row.ts";
import { demoCounts, peersOf } from "./seed-demo.ts";

export const now = new Date("2026-11-22T09:00:00Z");

/** The data of one organization, without a database. */
export function demoData(organization: string, { country, seed = "alight" }: { country?: string; seed?: string } = {}) {
  const place = findPlace(organization, country);
  if (!place) throw new Error(`no place for ${organization}`);
  const chance = createChance(`${seed} ${organization} 0 0`);
  const responders = makeResponders({ organization, place, count: demoCounts.responders, now }, chance);
  const { needs: open, closed } = demoCounts;
  const peers = peersOf(organization, demoOrganizations);
  const needs = makeNeeds({ organization, place, peers, open, closed, now, taken: new Set() }, chance);
  return { place, peers, responders, needs };
}

export function responderRows(organization: string, country?: string) {
  const { responders } = demoData(organization, country === undefined ? {} : { country });
  const cast = { keeper: `${organization}-keeper`, coordinator: `${organization}-coordinator` };
  return responders.map((responder) => responderRow(responder, cast));
}

export function needRows(organization: string, country?: string) {
  const { needs, peers } = demoData(organization, country === undefined ? {} : { country });
  let count = 0;
  const newId = () => `${organization}~${count++}` as const;
  const cast = { advocate: "advocate", coordinator: "coordinator", organizations: [organization, ...peers], newId };
  return needs.map((need) => needRow(need, cast));
}
