import type { OrganizationStanding } from "../rules/organization-standing.ts";
import { StringPool } from "./string-pool.ts";

/** Slots keep an organization in 16 bits. */
const maxOrganizations = 0xffff;

/** The organizations that hold cards or have a standing: their numbers, their order, and how many cards each has. */
export class OrganizationTable {
  readonly #pool = new StringPool(maxOrganizations);
  readonly #standings: (OrganizationStanding | undefined)[] = [];
  readonly #cards: number[] = [];
  #ranks = new Int32Array(1);

  get size(): number {
    return this.#pool.size;
  }

  /** An organization's number; 0 when there is no room for another. */
  intern(id: string): number {
    return this.#pool.intern(id);
  }

  /** 0 when nobody has named it yet. */
  find(id: string): number {
    return this.#pool.find(id);
  }

  idOf(organization: number): string {
    return this.#pool.textOf(organization);
  }

  setStanding(organization: number, standing: OrganizationStanding | undefined): void {
    this.#standings[organization] = standing;
  }

  /** `undefined`: not known to the network, so none of its cards counts. */
  standingOf(organization: number): OrganizationStanding | undefined {
    return this.#standings[organization];
  }

  countCard(organization: number, change: 1 | -1): void {
    this.#cards[organization] = this.cardsOf(organization) + change;
  }

  cardsOf(organization: number): number {
    return this.#cards[organization] ?? 0;
  }

  numbers(): number[] {
    return Array.from({ length: this.size }, (_, index) => index + 1);
  }

  /** By number: an organization's place in the order of row ids, which begin with its id and a `~`. */
  ranks(): Int32Array {
    if (this.#ranks.length === this.size + 1) return this.#ranks;
    const ordered = this.numbers().sort((a, b) => (this.#sortingText(a) < this.#sortingText(b) ? -1 : 1));
    const ranks = new Int32Array(this.size + 1);
    for (const [rank, organization] of ordered.entries()) ranks[organization] = rank;
    this.#ranks = ranks;
    return ranks;
  }

  /** How many organizations come before this one in the order of row ids. */
  countBefore(id: string): number {
    return this.numbers().filter((organization) => this.#sortingText(organization) < `${id}~`).length;
  }

  #sortingText(organization: number): string {
    return `${this.#pool.textOf(organization)}~`;
  }
}
