import type { graphEnglish } from "./graph.english.ts";

export const graphSpanish: Record<keyof typeof graphEnglish, string> = {
  "failure.title": "Esto no se pudo mostrar",
  "failure.offline": "No hay conexión, o el servicio no está. No se pierde nada. Inténtelo de nuevo en un momento.",
  "failure.session": "Su sesión ha terminado. Inicie sesión de nuevo y volverá aquí.",
  "failure.clock": "El reloj de su equipo está mal por más de un minuto. Póngalo en hora e inténtelo de nuevo.",
  "failure.busy": "Hay mucho que hacer en este momento. Inténtelo de nuevo en un momento.",
  "failure.organization": "Una organización no respondió. Inténtelo de nuevo en un momento.",
  "failure.silent": "Esta organización no respondió: {names}. Inténtelo de nuevo en un momento.",
  "failure.version": "Esta página es más antigua que el servicio. Cárguela de nuevo.",
  "failure.fault": "Algo falló de nuestro lado. Inténtelo de nuevo en un momento.",
  "failure.part": "No se pudo leer ahora toda la página. Parte de lo que ve puede ser de antes.",
  "failure.kept": "Lo que envió se guardó. Solo no se pudo cargar esta página.",
  "failure.unsure": "Puede haber llegado de todos modos. Puede pulsar otra vez: se hace una sola vez.",
  "failure.again": "Intentar de nuevo",
  "problem.title": "Revise esto, por favor",
};
