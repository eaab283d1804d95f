import type { editionOverviewEnglish } from "./edition-overview.english.ts";

export const editionOverviewSpanish: Record<keyof typeof editionOverviewEnglish, string> = {
  "ask.title": "Preguntas que se hacen",
  "ask.text": "Elija una pregunta. Lo que se puede decir está arriba en la página que se abre.",
  "ask.familyUnmet": "¿Dónde quedó sin atender el derecho de familia?",
  "ask.firstAnswer": "¿Cuánto tarda una primera respuesta?",
  "ask.travel": "¿Hacia dónde viajan las necesidades?",
  "ask.language": "¿Qué necesitan quienes hablan {language}?",
  "ask.room": "¿Para qué tienen lugar quienes ayudan?",
  "ask.nothing": "Se publica demasiado poco para responder. La página dice dónde mirar en su lugar.",
  "ask.minors": "¿Cuántas personas eran menores?",
  "ask.minors.text": "Estas cifras no lo pueden decir. No se pregunta la edad.",
  "statistics.tables.few": "Demasiado poco para mostrar",
  "statistics.tables.few.text":
    "Estas tablas separan más las cosas. Ninguna de sus cifras es bastante grande para mostrarse. Eso no quiere decir que no hubiera nada.",
  "statistics.tables.howMuch": "{publishedCount, number} de {cellCount, number} cifras publicadas",
  "statistics.instead": "En su lugar: {title}",
  "statistics.coarser": "Otra tabla separa menos las cosas, y por eso tiene más que mostrar.",
  "overview.title": "En qué difieren las tablas",
  "overview.text":
    "Cada tabla cuenta otra cosa; por eso sus totales difieren. Un total suma lo publicado y nada más. Cada cifra tiene su propio azar añadido. Por eso las tablas no suman lo mismo.",
  "overview.caption": "Todas las tablas de esta edición",
  "overview.table": "Tabla",
  "overview.unit": "Qué cuenta",
  "overview.unit.NEED": "Necesidades, {bound, plural, one {cada una una vez} other {cada una # veces como máximo}}",
  "overview.unit.ISSUE": "Asuntos legales, {bound, number} como máximo de una necesidad",
  "overview.unit.RESPONDER": "Quienes ayudan, {bound, plural, one {una vez} other {# veces como máximo}}",
  "overview.total": "Total publicado (margen)",
  "overview.total.range": "{value} ({low} – {high})",
  "overview.total.none": "Ninguno",
  "overview.total.leftOut": "sin {leftOut, number} de {cellCount, number} cifras",
  "overview.numbers": "Sus cifras",
  "overview.published": "{count, number} publicadas",
  "overview.suppressed": "{count, number} no se muestran [c]",
  "overview.notCollected": "{count, number} nadie podía contarlas [x]",
  "overview.structuralZero": "{count, number} no pueden darse [z]",
  "overview.epsilon": "Su parte de ε",
  "overview.range":
    "El margen de un total se cumple 95 veces de cada 100. Es el margen de lo publicado, y no dice nada del resto.",
  "answer.title": "En pocas palabras",
  "answer.one": "De lo que se muestra, esto es lo más: {name}, {value} ({low} – {high}).",
  "answer.some":
    "De lo que se muestra, lo más es una de estas: {names}. Sus márgenes se cruzan, así que nadie puede decir cuál.",
  "answer.many":
    "Ninguna cifra destaca. Cualquiera de {count, number} puede ser la mayor, porque sus márgenes se cruzan.",
  "answer.none": "Ninguna de estas cifras es bastante grande para mostrarse. Por eso esta tabla no puede responder.",
  "answer.shown": "Aquí se muestran {shown, number} de {all, number} cifras.",
};
