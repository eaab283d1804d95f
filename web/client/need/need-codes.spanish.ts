import type { needCodesEnglish } from "./need-codes.english.ts";

export const needCodesSpanish: Record<keyof typeof needCodesEnglish, string> = {
  "need.status.DRAFT": "Borrador",
  "need.status.OPEN": "Buscamos ayuda",
  "need.status.MATCHED": "Alguien ayuda con todo",
  "need.status.CLOSED": "Terminada",
  "need.status.WITHDRAWN": "Retirada",
  "need.issue.OPEN": "Aún no ayuda nadie",
  "need.issue.HELD": "Alguien ayuda",
  "need.issue.DONE": "Hecho",
  "need.issue.UNMET": "Aún no se encontró a nadie",
  "need.outcome.RESOLVED": "Se logró lo que la persona quería",
  "need.outcome.PARTLY_RESOLVED": "Se logró una parte",
  "need.outcome.ADVICE_GIVEN": "Recibió consejo",
  "need.outcome.NOT_RESOLVED": "Se intentó y no se logró",
  "need.outcome.NOBODY_FOUND": "No se encontró a nadie",
  "need.outcome.NO_LONGER_WANTED": "La persona ya no lo quiere",
  "need.cannotUndo.NETWORK_HAS_SEEN": "Quienes recibieron la solicitud la vieron y pueden recordarla.",
  "need.cannotUndo.NAMES_WERE_COMPARED": "Quien miró o comparó los nombres los conoce.",
  "need.cannotUndo.OPENED_WAS_READ": "Lo que se abrió se leyó. Puede estar anotado o guardado.",
  "need.cannotUndo.FILED_STAYS_FILED": "Lo presentado ante un tribunal u oficina sigue allí.",
  "need.cannotUndo.RECORDS_REMAIN": "Queda anotado que hubo un permiso y lo que se hizo con él.",
};
