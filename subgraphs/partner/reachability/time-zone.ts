import { IANAZone } from "luxon";
import { z } from "zod";
import { nearestCode } from "../codes/nearest-code.ts";

/** A name of the IANA list; neither an abbreviation, which is several zones', nor a plain distance from UTC. */
export function isTimeZone(name: string): boolean {
  return name === "UTC" || (name.includes("/") && !name.startsWith("Etc/") && IANAZone.isValidZone(name));
}

/** The zone that was most likely meant, by its whole name or that of its city; `undefined` when none is near. */
export function nearestTimeZone(given: string): string | undefined {
  const zones = Intl.supportedValuesOf("timeZone");
  const text = given.trim().replace(/ +/g, "_");
  const cities = new Map(zones.map((zone) => [zone.split("/").at(-1)?.toLowerCase() ?? "", zone]));
  const exact = zones.find((zone) => zone.toLowerCase() === text.toLowerCase()) ?? cities.get(text.toLowerCase());
  return exact ?? nearestCode(text, zones) ?? cities.get(nearestCode(text, [...cities.keys()]) ?? "");
}

const countryForm = /^[A-Z]{2}$/;
const zoneList = z.array(z.string()).catch([]);

/** The zone of a country (ISO 3166) that has one alone. */
export function onlyZoneOf(country: string | undefined): string | undefined {
  if (country === undefined || !countryForm.test(country)) return undefined;
  const place = new Intl.Locale(`und-${country}`);
  const asked: unknown = Reflect.get(place, "getTimeZones");
  const zones = zoneList.parse(typeof asked === "function" ? asked.call(place) : Reflect.get(place, "timeZones"));
  return zones.length === 1 ? zones[0] : undefined;
}
