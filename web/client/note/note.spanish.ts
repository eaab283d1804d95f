import type { noteEnglish } from "./note.english.ts";

export const noteSpanish: Record<keyof typeof noteEnglish, string> = {
  "notes.title": "Notas",
  "notes.none": "Nadie ha escrito una nota todavía.",
  "notes.write": "Escribir una nota",
  "notes.words": "Su nota",
  "notes.hint":
    "Unas palabras para las personas que elija. Se sella aquí, y nadie más puede abrirlo. No escriba nombres.",
  "notes.for": "Quién puede abrirla",
  "notes.at": "{name}, {organization}",
  "notes.asks": "{name}, que trabaja en la necesidad",
  "notes.answersFor": "{name}, que responde por {responder}",
  "notes.seal": "Sellar y enviar",
  "notes.sent": "Su nota está sellada y enviada.",
  "notes.tooLong": "Es demasiado larga para una nota. Dígalo con menos palabras, o en dos notas.",
  "notes.chooseReader": "Elija al menos a una persona.",
  "notes.noKeys": "Estas personas aún no tienen claves y no pueden abrir una nota: {names}. Pida que creen sus claves.",
  "notes.nobody": "Nadie allí puede abrir una nota todavía. Primero tienen que crear sus claves.",
  "notes.you": "usted",
  "notes.from": "De {name}",
  "notes.somebody": "Alguien que ya no participa",
  "notes.open": "Abrir la nota",
  "notes.seen": "{name} la abrió: {moment}.",
  "notes.unseen": "{name} no la ha abierto todavía.",
  "notes.shut": "Esta nota no se puede abrir. Se selló para otras claves, o cambió en el camino. Pídala otra vez.",
};
