import type { tableWordsEnglish } from "./table-words.english.ts";

export const tableWordsSpanish: Record<keyof typeof tableWordsEnglish, string> = {
  "statistics.table.needs-by-group": "Necesidades por tipo de asunto legal",
  "statistics.question.needs-by-group":
    "¿Qué necesitan las personas? Una necesidad con dos tipos de asunto cuenta en ambos.",
  "statistics.table.unmet-by-group": "Lo que quedó sin atender",
  "statistics.question.unmet-by-group":
    "¿Qué asuntos no tomó nadie? Es decir: nadie en 14 días, o se cerraron antes sin que nadie los tomara.",
  "statistics.table.outcomes-by-group": "Lo que resultó",
  "statistics.question.outcomes-by-group":
    "¿Cómo terminaron los asuntos, y cuántos no habían terminado el día del recuento?",
  "statistics.table.days-to-first-answer": "Días hasta una primera respuesta",
  "statistics.question.days-to-first-answer": "¿Cuánto esperó una necesidad hasta que alguien dijo que sí o que no?",
  "statistics.table.days-to-acceptance-by-group": "Días hasta que alguien ayudó",
  "statistics.question.days-to-acceptance-by-group": "¿Cuánto esperó un asunto hasta que alguien lo tomó?",
  "statistics.table.kinds-of-exploitation": "Formas de explotación",
  "statistics.question.kinds-of-exploitation":
    "¿Qué formas se contaron? Nadie tiene que decir ninguna. Una necesidad cuenta con dos de ellas como máximo.",
  "statistics.table.needs-by-issue": "Necesidades por asunto legal",
  "statistics.question.needs-by-issue": "¿Qué asuntos aparecen? Una necesidad con dos asuntos cuenta con ambos.",
  "statistics.table.needs-by-country-and-group": "Atendido y sin atender, por país",
  "statistics.question.needs-by-country-and-group":
    "¿Bajo la ley de qué país se atendieron los asuntos, y dónde quedaron sin atender?",
  "statistics.table.needs-by-subdivision-and-group": "Necesidades por estado o provincia",
  "statistics.question.needs-by-subdivision-and-group":
    "¿En qué estado o provincia? Solo para países donde se ejerce en una sola parte.",
  "statistics.table.needs-by-language-and-group": "Necesidades por idioma",
  "statistics.question.needs-by-language-and-group": "¿Qué necesitan quienes hablan un idioma?",
  "statistics.table.where-needs-travel": "Hacia dónde viajan las necesidades",
  "statistics.question.where-needs-travel": "¿Desde qué país se pidió ayuda, y desde cuál se respondió?",
  "statistics.table.availability-by-group": "Quién puede ayudar",
  "statistics.question.availability-by-group": "¿Para qué tipos de asunto hay quien ayude, y tiene lugar?",
  "statistics.table.availability-by-country-and-group": "Lugar para ayudar, por país",
  "statistics.question.availability-by-country-and-group":
    "¿En qué países, y para qué tipos de asunto, tenía lugar quien ayuda?",
  "statistics.counts.needs-by-group":
    "Todas las necesidades publicadas. Una necesidad cuenta una vez con cada tipo de asunto que tiene.",
  "statistics.counts.unmet-by-group":
    "Asuntos que nadie tomó en 14 días, y los que se cerraron antes sin atender. Puede que alguien ayudara después.",
  "statistics.counts.outcomes-by-group": "Todos los asuntos, según lo que se anotó al terminar.",
  "statistics.counts.days-to-first-answer": "Todas las necesidades publicadas. Una primera respuesta puede ser un no.",
  "statistics.counts.days-to-acceptance-by-group": "Todos los asuntos. Aquí un no no acaba la espera, solo un sí.",
  "statistics.counts.kinds-of-exploitation":
    "Todas las necesidades publicadas. Una necesidad cuenta con cada forma que se dijo, o una vez como no dicha.",
  "statistics.counts.needs-by-issue":
    "Todas las necesidades publicadas. Una necesidad cuenta una vez con cada uno de sus asuntos.",
  "statistics.counts.needs-by-country-and-group":
    "Todos los asuntos, en el país de cuya ley tratan. «Tomado o retirado» es todo asunto que no está sin atender.",
  "statistics.counts.needs-by-subdivision-and-group":
    "Necesidades sobre la ley de un estado o provincia. Las que tratan del país entero no están.",
  "statistics.counts.needs-by-language-and-group":
    "Todas las necesidades publicadas. Una necesidad cuenta por cada idioma que habla la persona, con cada tipo de asunto.",
  "statistics.counts.where-needs-travel":
    "Solo necesidades que alguien tomó. Se pidió desde es el país de la organización que publicó la necesidad. Se respondió desde es el país de la organización que la tomó. Una necesidad tomada en varios países cuenta con uno.",
  "statistics.counts.availability-by-group": "Todas las personas que ayudan, con cada tipo de asunto que toman.",
  "statistics.counts.availability-by-country-and-group":
    "Todas las personas que ayudan y tienen lugar, con cada país donde pueden actuar y cada tipo de asunto que toman.",
  "statistics.totalNote.needs-by-group":
    "Una necesidad con dos tipos de asunto cuenta en ambos. Una con tres cuenta en dos de ellos. Por eso el total es mayor que las necesidades que hubo.",
  "statistics.totalNote.unmet-by-group":
    "Solo están los asuntos que nadie tomó a tiempo. Por eso su total es menor que el de todos los asuntos.",
  "statistics.totalNote.outcomes-by-group": "Cuenta asuntos, no necesidades: cada uno una vez, según cómo terminó.",
  "statistics.totalNote.days-to-first-answer":
    "Cada necesidad está exactamente una vez. Por eso su total es el más cercano al número de necesidades.",
  "statistics.totalNote.days-to-acceptance-by-group":
    "Cuenta asuntos, no necesidades: cada uno una vez, según sus días.",
  "statistics.totalNote.kinds-of-exploitation":
    "Una necesidad cuenta con cada forma que se dijo, hasta dos, o una vez como no dicha. Por eso el total es mayor que las necesidades que hubo.",
  "statistics.totalNote.needs-by-issue":
    "Una necesidad cuenta con hasta dos de sus asuntos. Lo que es demasiado raro para mostrarse falta en el total.",
  "statistics.totalNote.needs-by-country-and-group":
    "Cuenta asuntos, no necesidades. Los países con pocos faltan en el total.",
  "statistics.totalNote.needs-by-subdivision-and-group":
    "Solo están las necesidades sobre la ley de un estado o provincia. Donde hay pocas, faltan en el total.",
  "statistics.totalNote.needs-by-language-and-group":
    "Una necesidad cuenta una vez por cada idioma y tipo de asunto, hasta dos veces. Los idiomas poco hablados faltan en el total.",
  "statistics.totalNote.where-needs-travel":
    "Solo están las necesidades que alguien tomó, cada una una vez. Los caminos de pocas necesidades faltan en el total.",
  "statistics.totalNote.availability-by-group":
    "Cuenta a quienes ayudan, no necesidades: cada persona con hasta tres tipos de asunto.",
  "statistics.totalNote.availability-by-country-and-group":
    "Cuenta a quienes ayudan y tienen lugar, no necesidades: hasta tres veces cada persona, por país y tipo de asunto.",
  "statistics.beside.unmet-by-group":
    "Aquí, sin atender mira los primeros 14 días. Lo que se anotó al final está en otra tabla:",
  "statistics.beside.outcomes-by-group":
    "«No se encontró a nadie» es lo que alguien anotó al final. Lo que nadie tomó en 14 días está en otra tabla:",
  "statistics.beside.needs-by-country-and-group": "Sin atender quiere decir aquí lo mismo que en esta tabla:",
  "statistics.beside.days-to-acceptance-by-group":
    "Un asunto que se tomó a los 15 días o después cuenta aquí, y está sin atender en esta tabla:",
  "statistics.warning.kinds-of-exploitation":
    "Esta tabla no distingue el trabajo del sexo: una necesidad puede tener varias formas, o ninguna. «Trabajo infantil» no es una cuenta de menores. A nadie se le pregunta la edad.",
  "statistics.warning.where-needs-travel":
    "Donde participó una sola organización en un país, las filas que se piden desde allí son casi sus propias cifras. El azar añadido protege cada necesidad, no a la organización.",
  "statistics.by.group": "Tipo de asunto legal",
  "statistics.by.issue": "Asunto legal",
  "statistics.by.country": "País",
  "statistics.by.subdivision": "Estado o provincia",
  "statistics.by.language": "Idioma",
  "statistics.by.exploitation": "Forma de explotación",
  "statistics.by.outcome": "Resultado",
  "statistics.by.days": "Días",
  "statistics.by.fate": "Atendido o no",
  "statistics.by.askingCountry": "Se pidió desde",
  "statistics.by.answeringCountry": "Se respondió desde",
  "statistics.by.availability": "Lugar",
  "statistics.code.exploitation.NOT_SAID": "No se dijo",
  "statistics.code.outcome.NOT_ENDED": "Sin terminar",
  "statistics.code.outcome.OPEN": "Sin terminar",
  "statistics.code.outcome.WITHDRAWN": "Retirado",
  "statistics.code.days.NEVER": "No hasta el día del recuento",
  "statistics.code.days.0-1": "0 o 1 día",
  "statistics.code.days.2-3": "2 o 3 días",
  "statistics.code.days.4-7": "De 4 a 7 días",
  "statistics.code.days.8-14": "De 8 a 14 días",
  "statistics.code.days.15+": "15 días o más",
  "statistics.code.fate.MET": "Tomado o retirado",
  "statistics.code.fate.UNMET": "Sin atender",
  "statistics.code.availability.OPEN": "Tiene lugar",
  "statistics.code.availability.LIMITED": "Tiene poco lugar",
  "statistics.code.availability.FULL": "No tiene lugar",
  "statistics.code.country.ZZ": "Cualquier otro país",
  "statistics.code.language.mis": "Cualquier otro idioma",
};
