import { randomUUID } from "node:crypto";
import type { PartnerContext } from "../context.ts";
import { sqlOf } from "../database/transaction-sql.ts";
import { isLiving } from "../permission/choose-permission.ts";
import type { Section } from "../permission/permission.codes.ts";
import { type Permission, permissionById } from "../permission/permission.store.ts";
import { acceptedResponders, type CasePart, casePartsOf } from "./case-file.store.ts";
import { takeSection } from "./take-section.ts";

type Wanted = { need: string; section: Section };

/** Whether somebody is handed a section when they ask for it. */
export type Hand = (context: PartnerContext, wanted: Wanted) => Promise<boolean>;

/** As the product does. */
export const handed: Hand = async (context, wanted) => {
  const asked = { ...wanted, piece: 1, idempotencyKey: randomUUID() };
  return (await takeSection(context, asked)).ok;
};

type Rule = (about: { part: CasePart; permission: Permission; person: string; now: Date }) => boolean;

const itsTime: Rule = ({ permission, now }) => permission.expiresAt > now;
const itsEnd: Rule = ({ permission }) => permission.endedAt === null;
const itsReaders: Rule = ({ part, person }) => part.readers.includes(person);

/** A partner that knows these rules and no others. */
function knowing(rules: readonly Rule[], { isWorking = true } = {}): Hand {
  return async (context, { need, section }) => {
    const { actor, now } = context;
    if (actor.kind !== "person") return false;
    const sql = sqlOf(context.forkEntityManager());
    if (isWorking && !(await acceptedResponders(sql, actor.id, [need])).has(need)) return false;
    for (const part of (await casePartsOf(sql, [need])).filter((one) => one.section === section)) {
      const permission = part.permission === null ? undefined : await permissionById(sql, part.permission);
      if (permission && rules.every((rule) => rule({ part, permission, person: actor.id, now }))) return true;
    }
    return false;
  };
}

/** The product as it would be with one rule forgotten; what is opened first is no matter of permissions. */
export const careless: Readonly<Record<string, Hand>> = {
  "its permission's time": knowing([itsEnd, itsReaders]),
  "that its permission was taken back": knowing([itsTime, itsReaders]),
  "for whom it was sealed": knowing([itsTime, itsEnd]),
  "that the introduction has ended": knowing([itsTime, itsEnd, itsReaders], { isWorking: false }),
};

/** All of them together: what the careless ones are held to be, but for what they forget. */
export const everyRule: Hand = knowing([({ permission, now }) => isLiving(permission, now), itsReaders]);
