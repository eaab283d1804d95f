import type { pageEnglish } from "./page.english.ts";

export const pageSpanish: Record<keyof typeof pageEnglish, string> = {
  "problem.REQUIRED": "Falta algo.",
  "problem.TOO_LONG": "Algo es demasiado largo.",
  "problem.TOO_SHORT": "Algo es demasiado corto.",
  "problem.TOO_MANY": "Hay demasiado de algo.",
  "problem.MALFORMED": "Algo no está escrito como debe ser.",
  "problem.UNKNOWN_CODE": "Algo no se conoce. Elíjalo de la lista.",
  "problem.DUPLICATE": "Esto ya está.",
  "problem.DATE_PASSED": "Una fecha ya pasó.",
  "problem.NOT_FOUND": "Esto no está, o no es para usted.",
  "problem.NOT_ALLOWED": "Su función no permite esto. Pregunte a quien coordina en su organización.",
  "problem.WRONG_STATE": "Esto no se puede hacer tal como está ahora. Vuelva a cargar la página.",
  "problem.OPEN_WORK": "Todavía hay trabajo abierto. Entréguelo primero.",
  "problem.LAST_COORDINATOR": "Nadie más coordina. Elija primero a otra persona.",
  "problem.EXPIRED": "Su plazo terminó.",
  "problem.OLDER_VERSION": "Otra persona lo cambió entretanto. Vuelva a cargar la página.",
  "problem.SAFE_CONTACT_FIRST": "Primero anote cómo llegar a la persona de forma segura.",
  "page.endOfDay": "final del {day}",
  "page.goBack": "Volver sin responder",
  "page.outward": "Abrir en {site} (sale de esta página)",
};
