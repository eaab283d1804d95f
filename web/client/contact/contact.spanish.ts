import type { contactEnglish } from "./contact.english.ts";

export const contactSpanish: Record<keyof typeof contactEnglish, string> = {
  "contact.title": "Con quién hablar",
  "contact.both": "Cada parte ve cómo se contacta a la otra en el trabajo.",
  "contact.none": "Todavía no se dice quién responde.",
  "contact.email": "Correo",
  "contact.phone": "Teléfono",
  "contact.zone": "Su zona horaria: {zone}",
  "contact.hours": "Trabaja",
  "contact.noHours": "No ha dicho cuándo trabaja.",
  "contact.span": "{days}: {from}–{until}",
};
