import type { Viewer } from "#shared/auth/viewer.ts";
import { type Allowance, RateLimit } from "#shared/http/rate-limit.ts";

export type RateOptions = {
  /** Points in a second, for one person (or one address that is nobody's). */
  perUser: number;
  /** Points in a second, for all of one organization together (or all who are nobody). */
  perOrganization: number;
};

/** Seconds' worth of points that somebody may use at once. */
const burstS = 4;
const maxUsers = 50_000;
const maxOrganizations = 5_000;

/** Cost that weighs as much as one more request. */
const costPerPoint = 100;
/** Fields of a query not seen lately that weigh as much: it will be validated and planned, which is work. */
const newFieldsPerPoint = 5;

export function pointsOf({ cost, newFields }: { cost: number; newFields: number }): number {
  return 1 + Math.floor(cost / costPerPoint) + Math.ceil(newFields / newFieldsPerPoint);
}

/** What each person, and each organization together, may ask in a while. */
export class RequestRates {
  readonly #users: RateLimit;
  readonly #organizations: RateLimit;

  constructor({ perUser, perOrganization }: RateOptions) {
    this.#users = new RateLimit({ perS: perUser, burst: perUser * burstS, maxKeys: maxUsers });
    const shared = { perS: perOrganization, burst: perOrganization * burstS };
    this.#organizations = new RateLimit({ ...shared, maxKeys: maxOrganizations });
  }

  /** Takes the points of both, or of none. */
  take(who: Asker, points: number, nowMs: number): Allowance {
    const allowed = this.check(who, points, nowMs);
    if (!allowed.ok) return allowed;
    const { user, organization } = keysOf(who);
    this.#users.take(user, points, nowMs);
    this.#organizations.take(organization, points, nowMs);
    return allowed;
  }

  /** Whether both have the points, without taking them. */
  check(who: Asker, points: number, nowMs: number): Allowance {
    const { user, organization } = keysOf(who);
    const own = this.#users.check(user, points, nowMs);
    return own.ok ? this.#organizations.check(organization, points, nowMs) : own;
  }
}

type Asker = { viewer: Viewer | undefined; address: string };

function keysOf({ viewer, address }: Asker): { user: string; organization: string } {
  const organization = viewer?.organization ?? "";
  return { user: viewer ? JSON.stringify([organization, viewer.sub]) : address, organization };
}
