import type { updateEnglish } from "./update.english.ts";

export const updateSpanish: Record<keyof typeof updateEnglish, string> = {
  "updates.document": "Trabajo",
  "updates.new": "Novedades",
  "updates.earlier": "{count, plural, one {# novedad anterior} other {# novedades anteriores}}",
  "updates.handedBy":
    "Estaba con {name}. Ahora está en su lista de necesidades, y en «Su trabajo» cuando hay algo que hacer.",
  "updates.takenOver": "Ahora se ocupa {name}. Usted aún lo ve, como cualquier acompañante de aquí.",
  "updates.takenOn": "Se encarga {name}: {issues}",
  "updates.takenOn.next": "Ahora anote lo que la persona permite. Después selle el expediente.",
  "updates.with": "{name}: {issues}",
  "updates.since": "desde el {moment}",
  "updates.settled": "Esto ya está resuelto. No queda nada por hacer.",
  "updates.seen": "Ya lo leí",
  "updates.open": "Abrir",
  "updates.open.introduction": "Abrir la solicitud",
  "updates.open.introduction-file": "Abrir lo que se selló para usted",
  "updates.open.name-check": "Abrir los nombres por revisar",
  "updates.open.opportunity": "Abrir lo que le corresponde",
  "updates.open.opportunities": "Ver lo que le corresponde",
  "updates.open.need": "Abrir la necesidad",
  "updates.open.needs": "Ver las necesidades",
  "updates.openFor": "Abrir para {name}",
  "updates.openFitting": "Abrir para {name}: {what}, {other}",
  "updates.open.organization": "Ver su organización",
  "updates.open.responder": "Ver su página",
  "updates.openOne": "{open} (desde el {moment})",
};
