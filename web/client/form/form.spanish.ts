import type { formEnglish } from "./form.english.ts";

export const formSpanish: Record<keyof typeof formEnglish, string> = {
  "form.required": "Complete este campo.",
  "form.invalid": "Así no se puede usar. Cámbielo, por favor.",
  "form.fault": "{field}: {fault}",
  "form.faultOfQuestion": "{field} {fault}",
  "form.nothingFound": "No se encontró nada. Pruebe con otras palabras.",
  "form.unchosen": "Elija de la lista. Lo que escribió aquí todavía no está elegido.",
  "form.showAll": "Mostrar lo que hay",
  "form.leave": "Quitar: {name}",
  "form.fullName": "{name}, {detail}",
  "form.optional": "Puede dejarlo en blanco.",
};
