import type { IntroductionState } from "../introduction/introduction.codes.ts";
import { judgePlace, type PlaceWord } from "../introduction/judge-place.ts";
import { moveIntroduction } from "../introduction/move-introduction.ts";
import { judgeReservation, type ReservationEvent, type ReservationState } from "./judge-reservation.ts";

/** What can be put into the place of the product's judgement, for planted violations. */
export type Judges = { place: typeof judgePlace; reservation: typeof judgeReservation };

export const realJudges: Judges = { place: judgePlace, reservation: judgeReservation };

type ToHome = { word: PlaceWord; introduction: number; reservation: number };
type ToOther = {
  word: "CLAIMED" | "LOST" | "STATE";
  introduction: number;
  reservation: number;
  state: IntroductionState;
};
type Reservation = { introduction: number; state: ReservationState };

export const capacity = 1;

/**
 * Two introductions of two responders of one organization for one and the same issue, without a database: two sides
 * that know each other by words alone, which come late. The judgements are the product's own; the rest is as plain
 * as it can be.
 */
export class TwoSides {
  readonly #judges: Judges;
  readonly introductions: { state: IntroductionState; reservation: string | null }[] = [0, 1].map(() => ({
    state: "CLEARED",
    reservation: null,
  }));
  /** By which introductions the issue is held. */
  holders: number[] = [];
  readonly places = [capacity, capacity];
  readonly reservations: Reservation[] = [];
  readonly #known: IntroductionState[] = ["CLEARED", "CLEARED"];
  readonly #toHome: ToHome[] = [];
  readonly #toOther: ToOther[] = [];

  constructor(judges: Judges) {
    this.#judges = judges;
  }

  active(introduction: number): Reservation[] {
    return this.reservations.filter((one) => one.introduction === introduction && one.state !== "RELEASED");
  }

  takeOn(introduction: number): void {
    const places = this.places[introduction] ?? 0;
    if (this.#known[introduction] !== "CLEARED" || this.active(introduction).length > 0 || places < 1) return;
    this.places[introduction] = places - 1;
    this.reservations.push({ introduction, state: "RESERVED" });
    this.#toHome.push({ word: "RESERVED", introduction, reservation: this.reservations.length - 1 });
  }

  endLease(reservation: number): void {
    this.#settle(reservation, this.reservations[reservation]?.introduction ?? 0, "LEASE_OVER");
  }

  endHold(introduction: number): void {
    const own = this.introductions[introduction];
    if (own?.state !== "RESERVED") return;
    const reservation = Number(own.reservation);
    this.#move(introduction, "LAPSE", "SYSTEM");
    this.#toOther.push({ word: "LOST", introduction, reservation, state: own.state });
  }

  /** The lawyer ends what was accepted, or the home takes back what was not; then it begins anew. */
  end(introduction: number): void {
    const isEnded = this.#move(introduction, "END", "OTHER") || this.#move(introduction, "WITHDRAW", "HOME");
    if (isEnded) this.#begin(introduction);
  }

  #begin(introduction: number): void {
    this.introductions[introduction] = { state: "CLEARED", reservation: null };
    this.#tellState(introduction);
  }

  /** After the home lost its database: what is taken is said again. */
  tellPlacesAgain(): void {
    for (const [reservation, { introduction, state }] of this.reservations.entries()) {
      if (state === "USED") this.#toHome.push({ word: "CONFIRMED", introduction, reservation });
    }
  }

  tellStatesAgain(): void {
    for (const introduction of this.introductions.keys()) this.#tellState(introduction);
  }

  /** @returns whether a word was under way */
  deliverToHome(): boolean {
    const said = this.#toHome.shift();
    if (said) this.#hearAtHome(said);
    return said !== undefined;
  }

  deliverToOther(): boolean {
    const said = this.#toOther.shift();
    if (!said) return false;
    if (said.word !== "STATE") this.#settle(said.reservation, said.introduction, said.word);
    else this.#hearState(said);
    return true;
  }

  #hearState({ introduction, state, reservation }: ToOther): void {
    this.#known[introduction] = state;
    if (state === "ACCEPTED") this.#settle(reservation, introduction, "ACCEPTED");
    if (state !== "ENDED" && state !== "WITHDRAWN") return;
    for (const [id, one] of this.reservations.entries()) {
      if (one.introduction === introduction && one.state !== "RELEASED")
        this.#settle(id, introduction, "INTRODUCTION_OVER");
    }
  }

  #hearAtHome({ word, introduction, reservation }: ToHome): void {
    const own = this.introductions[introduction];
    const verdict = this.#judges.place(own && { ...own, isShort: false }, word, String(reservation));
    const isLost = verdict === "CLAIM" && this.holders.length > 0;
    if ((verdict === "REFUSE" && word !== "RELEASED") || isLost) {
      this.#toOther.push({ word: "LOST", introduction, reservation, state: "CLEARED" });
    } else if (verdict === "CLAIM" && own) {
      own.reservation = String(reservation);
      this.#move(introduction, "RESERVE", "OTHER");
      this.holders.push(introduction);
    }
    if ((verdict === "CLAIM" && !isLost) || verdict === "REPEAT") {
      this.#toOther.push({ word: "CLAIMED", introduction, reservation, state: "RESERVED" });
    }
    if (verdict === "ACCEPT") this.#move(introduction, "ACCEPT", "OTHER");
    if (verdict === "LAPSE") this.#move(introduction, "LAPSE", "SYSTEM");
  }

  #move(introduction: number, ...[kind, side]: [Parameters<typeof moveIntroduction>[1], "HOME" | "OTHER" | "SYSTEM"]) {
    const own = this.introductions[introduction];
    const to = own && moveIntroduction({ state: own.state, isShort: false }, kind, side);
    if (!own || to === undefined) return false;
    own.state = to;
    this.#tellState(introduction);
    if (to !== "RESERVED" && to !== "ACCEPTED") {
      own.reservation = null;
      this.holders = this.holders.filter((holder) => holder !== introduction);
    }
    return true;
  }

  #tellState(introduction: number): void {
    const { state = "CLEARED", reservation = null } = this.introductions[introduction] ?? {};
    this.#toOther.push({ word: "STATE", introduction, state, reservation: Number(reservation ?? -1) });
  }

  #settle(reservation: number, introduction: number, event: ReservationEvent): void {
    const own = this.reservations[reservation];
    const { to, tell } = this.#judges.reservation(own?.state, event);
    if (own && to !== undefined) {
      const by = (own.state === "RELEASED" ? 0 : 1) - (to === "RELEASED" ? 0 : 1);
      this.places[introduction] = (this.places[introduction] ?? 0) + by;
      own.state = to;
    }
    if (tell !== undefined) this.#toHome.push({ word: tell, introduction, reservation });
  }
}
