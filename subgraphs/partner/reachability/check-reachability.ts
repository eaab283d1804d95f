import { type Problem, problem } from "#shared/errors/problem.ts";
import { unknownCode } from "../codes/check-codes.ts";
import { type Checked, checked } from "../codes/checked.ts";
import { isMailAddress, maxAddressLength } from "../person/check-invitation.ts";
import { checkHours, checkQuiet, type SpanFields } from "./check-hours.ts";
import { dialledNumber } from "./dialled-number.ts";
import type { MailChoice } from "./mail-choice.ts";
import type { OtherMessage } from "./message-kind.ts";
import { isTimeZone, nearestTimeZone } from "./time-zone.ts";
import type { QuietSpan, WorkSpan } from "./work-span.ts";

type Path = readonly string[];

/** What is left out, or null, is as if it had never been said. */
export type ReachabilityFields = {
  email?: string | null;
  phone?: string | null;
  timeZone?: string | null;
  hours?: SpanFields[] | null;
  quiet?: QuietSpan | null;
  isOnCall?: boolean | null;
  mail?: MailChoice | null;
  alsoBy?: OtherMessage[] | null;
};

export type ReachabilityContent = {
  email: string | null;
  phone: string | null;
  timeZone: string | null;
  hours: WorkSpan[] | null;
  quiet: QuietSpan | null;
  isOnCall: boolean;
  mail: MailChoice;
  alsoBy: OtherMessage[];
};

const phoneForm = /^\+?[0-9][0-9 ()/.-]{3,38}[0-9]$/;

/** Reads how somebody is reached, and tells all that is wrong with it at once. */
export function checkReachability(fields: ReachabilityFields, path: Path): Checked<ReachabilityContent> {
  const email = fields.email?.trim() || null;
  const phone = fields.phone?.trim() || null;
  const timeZone = fields.timeZone?.trim() || null;
  const hours = fields.hours ? checkHours(fields.hours, [...path, "hours"]) : checked(null);
  const quiet = fields.quiet ? checkQuiet(fields.quiet, [...path, "quiet"]) : checked(null);
  const value = { email, phone, timeZone, hours: hours.value, quiet: quiet.value };
  const alsoBy = [...new Set(fields.alsoBy ?? [])];
  return checked({ ...value, isOnCall: fields.isOnCall ?? false, mail: fields.mail ?? "AT_ONCE", alsoBy }, [
    ...checkAddress(email, [...path, "email"]),
    ...checkPhone(phone, [...path, "phone"]),
    ...checkTimeZone(timeZone, [...path, "timeZone"]),
    ...hours.problems,
    ...quiet.problems,
    ...(alsoBy.includes("SMS") ? checkDialled(phone, [...path, "phone"]) : []),
  ]);
}

function checkAddress(email: string | null, path: Path): Problem[] {
  if (email === null || (email.length <= maxAddressLength && isMailAddress(email))) return [];
  return [problem("MALFORMED", path, "Give your work e-mail address, as ana@help.example.")];
}

function checkPhone(phone: string | null, path: Path): Problem[] {
  if (phone === null || phoneForm.test(phone)) return [];
  return [problem("MALFORMED", path, "Give your work phone number with its country, as +1 303 555 0100.")];
}

function checkDialled(phone: string | null, path: Path): Problem[] {
  if (dialledNumber(phone) !== undefined || checkPhone(phone, path).length > 0) return [];
  return [problem("REQUIRED", path, "Text messages need your work phone number with its country, as +1 303 555 0100.")];
}

function checkTimeZone(name: string | null, path: Path): Problem[] {
  if (name === null || isTimeZone(name)) return [];
  const nearest = nearestTimeZone(name);
  return [unknownCode({ code: name, path, what: "a time zone (IANA, as America/Denver)", nearest })];
}
