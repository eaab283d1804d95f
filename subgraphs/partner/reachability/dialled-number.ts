const dialled = /^\+[1-9][0-9]{6,14}$/;

/** A phone number as it is dialled from anywhere (E.164); undefined for one without its country. */
export function dialledNumber(phone: string | null): string | undefined {
  const number = phone?.replace(/[ ()/.-]/g, "") ?? "";
  return dialled.test(number) ? number : undefined;
}
