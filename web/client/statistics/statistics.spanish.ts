import type { statisticsEnglish } from "./statistics.english.ts";

export const statisticsSpanish: Record<keyof typeof statisticsEnglish, string> = {
  "statistics.document": "Cifras",
  "statistics.document.needs-by-group": "Cifras por grupo",
  "statistics.document.unmet-by-group": "Cifras: sin tomar",
  "statistics.document.outcomes-by-group": "Cifras: resultados",
  "statistics.document.days-to-first-answer": "Cifras: primera respuesta",
  "statistics.document.days-to-acceptance-by-group": "Cifras: días",
  "statistics.document.kinds-of-exploitation": "Cifras por tipo",
  "statistics.document.needs-by-issue": "Cifras por asunto",
  "statistics.document.needs-by-country-and-group": "Cifras por país",
  "statistics.document.needs-by-subdivision-and-group": "Cifras por estado",
  "statistics.document.needs-by-language-and-group": "Cifras por idioma",
  "statistics.document.where-needs-travel": "Cifras: desde y hacia",
  "statistics.document.availability-by-group": "Cifras: lugar",
  "statistics.document.availability-by-country-and-group": "Cifras: lugar por país",
  "statistics.title": "Cifras",
  "statistics.what.sum":
    "Cada trimestre, las organizaciones suman lo que las personas necesitaron y lo que resultó. Cada una decide si participa.",
  "statistics.what.noise":
    "Solo se puede leer la suma de tres organizaciones o más, con un poco de azar añadido. Así se protege cada necesidad. No se oculta la organización: la fila de un país donde participó una sola se acerca a su propia cifra.",
  "statistics.what.open":
    "Es así para que ninguna cifra se pueda convertir de nuevo en una persona. Las sumas están abiertas a todo el mundo y nunca cambian.",
  "statistics.published": "Lo publicado",
  "statistics.underWay": "En curso",
  "statistics.cameToNothing": "No salieron adelante",
  "statistics.none": "Todavía no se ha publicado nada.",
  "statistics.again": "{months}, contado otra vez ({number})",
  "statistics.yearToDate": "El año hasta ahora: la suma de los trimestres publicados.",
  "statistics.publishedAt": "Publicado el {day}",
  "statistics.joinBy": "Las organizaciones pueden sumarse hasta el {moment}.",
  "statistics.gone": "No hay tal edición, o no está publicada.",
  "statistics.gone.text":
    "Todas las ediciones que se pueden leer están en la página de todas las cifras. De otras no se dice nada aquí, sea cual sea el motivo.",
  "statistics.first": "Esta es la primera edición: todavía no hay nada con que compararla.",
  "statistics.tableGone": "No hay tal tabla en esta edición.",
  "statistics.all": "Volver a todas las cifras",
  "statistics.back": "Volver a esta edición",
  "statistics.tables": "Lo que se puede consultar",
  "statistics.about": "Sobre esta edición",
  "statistics.participants": "Quién participó",
  "statistics.asOf": "Como estaban las cosas el",
  "statistics.publishedOn": "Publicado",
  "statistics.license": "De uso libre según",
  "statistics.copyCitation": "Copiar cómo citarlo",
  "statistics.dictionary": "Qué significan los códigos (JSON)",
  "statistics.copied": "Copiado.",
  "statistics.notCopied": "El navegador no permitió copiarlo.",
  "statistics.cannot": "Lo que estas cifras no pueden decir",
  "statistics.cannot.age": "Cuántas personas eran menores. A nadie se le pregunta la edad.",
  "statistics.cannot.person":
    "Cuántas personas hay. Se cuentan necesidades. Una persona puede tener varias, en varios lugares.",
  "statistics.cannot.sex": "Cuántas mujeres y cuántos hombres, o de qué nacionalidad. A nadie se le pregunta.",
  "statistics.cannot.exploitation":
    "Cuántas «por trabajo» y cuántas «por sexo». Una necesidad puede tener varias formas de explotación, o ninguna.",
  "statistics.cannot.organization":
    "Cuánto hizo exactamente una organización. Solo se leen sumas de tres o más. Pero donde una está sola en un país, la fila de ese país es casi la suya.",
  "statistics.cannot.small": "Nada sobre unas pocas personas. Las cifras demasiado pequeñas no se muestran.",
  "statistics.method": "Cómo estas cifras protegen a las personas",
  "statistics.method.whom": "De quién",
  "statistics.method.whom.text":
    "De todo el que las lea y del centro, que es el servicio que suma las cifras. También de {tolerated, plural, one {una organización} other {# organizaciones}} que participara y revelara su propia parte.",
  "statistics.method.noise": "Con qué",
  "statistics.method.noise.text":
    "Cada organización añade azar a sus cifras antes de enviarlas. Que una necesidad se cuente o no apenas cambia lo que se ve. Cuánto puede cambiarlo se llama ε (épsilon). Para una necesidad es {epsilon, number} en todas las tablas de necesidades juntas. Las tablas de quienes ayudan no cuentan necesidades y tienen su propia parte: {responders, number} para una persona que ayuda. Menos es más seguro.",
  "statistics.method.interval": "Cuán segura es una cifra",
  "statistics.method.interval.text":
    "Por ese azar, cada cifra tiene un margen. La suma verdadera de lo que se contó aquí está dentro de él 95 veces de cada 100.",
  "statistics.method.kept": "Qué significa [c]",
  "statistics.method.kept.text":
    "La cifra no se muestra, porque resultó menor de lo que muestra su tabla después de añadir el azar. Una tabla muestra cifras desde 10 al menos, y desde más de lo que el azar haría fácilmente de la nada. La cifra verdadera puede ser algo mayor. No se sabe si es cero ni si es otra cosa. No está en ningún total.",
  "statistics.method.rank": "Qué es más y qué es menos",
  "statistics.method.rank.text":
    "Donde dos márgenes se cruzan, nadie puede decir qué cifra es mayor. Por eso el puesto son todos los que una cifra puede tener, como «1 a 4».",
  "statistics.method.not": "Lo que no se promete",
  "statistics.method.not.text":
    "Una organización que envíe cifras falsas puede desplazar una tabla. Una necesidad con muchos asuntos cuenta solo con unos pocos. Varias necesidades de una persona no se cuentan como una. Lo que hizo una organización no se oculta donde está sola en una fila.",
  "statistics.filters": "Mirar más de cerca",
  "statistics.any": "Todo",
  "statistics.order": "Orden",
  "cellOrder.VALUE_DESCENDING": "Primero las mayores",
  "cellOrder.VALUE_ASCENDING": "Primero las menores",
  "cellOrder.DECLARED": "Como están en la lista",
  "statistics.noCells": "La tabla no tiene tal cifra.",
  "statistics.noneCounted": "Nadie de los que participaron podía contar esto; por eso no hay cifra.",
  "statistics.uncounted":
    "No están las necesidades que se pidieron desde otros países. Ninguna organización de allí participó, así que nadie podía contarlas.",
  "statistics.uncounted.show": "Mostrar también esas filas",
  "statistics.uncounted.hide": "Quitar las filas que nadie podía contar",
  "statistics.folded":
    "Y {count, number} más que no se {count, plural, one {muestra: está} other {muestran: están}} como [c].",
  "statistics.folded.open": "Y otras que no se muestran: están como [c].",
  "statistics.folded.list": "Mostrarlas también en la lista",
  "statistics.column.way": "Desde y hacia",
  "statistics.way": "{asking} a {answering}",
  "statistics.notBy": "No hasta el {day}",
  "statistics.axis.NEED": "Número de necesidades",
  "statistics.axis.ISSUE": "Número de asuntos legales",
  "statistics.axis.RESPONDER": "Número de personas que ayudan",
  "statistics.chart.read":
    "La línea fina al final de una barra es el margen. Un cuadrito con [c] es una cifra que no se muestra. La tabla de abajo dice lo mismo.",
  "statistics.chart.broken": "No se pudo dibujar. La tabla de abajo lo tiene todo.",
  "statistics.column.value": "Cifra",
  "statistics.column.interval": "Margen (95 de 100)",
  "statistics.column.place": "Puesto",
  "statistics.interval": "{low} – {high}",
  "statistics.place.range": "{first} a {last}",
  "statistics.place.open": "{first} o después",
  "statistics.place.text":
    "Los puestos son entre las cifras que se muestran aquí. «1 a 4» quiere decir: puede ser la mayor, o solo la cuarta. Los márgenes lo dejan abierto.",
  "cellStatus.SUPPRESSED":
    "no se muestra, porque resultó menor que {threshold, number} después de añadir el azar. La cifra verdadera puede ser algo mayor. No se sabe si es cero ni si es otra cosa.",
  "cellStatus.SUPPRESSED.year":
    "no se muestra, porque uno de los trimestres no la muestra. No se sabe si es cero ni si es otra cosa.",
  "cellStatus.NOT_COLLECTED": "nadie de los que participaron podía contar esto.",
  "cellStatus.STRUCTURAL_ZERO": "esto no puede darse.",
  "statistics.total.NEED":
    "Las cifras publicadas de toda la tabla suman {value, number}, se elija lo que se elija arriba. Cuentan necesidades.",
  "statistics.total.ISSUE":
    "Las cifras publicadas de toda la tabla suman {value, number}, se elija lo que se elija arriba. Cuentan asuntos legales de necesidades.",
  "statistics.total.RESPONDER":
    "Las cifras publicadas de toda la tabla suman {value, number}, se elija lo que se elija arriba. Cuentan a quienes ayudan.",
  "statistics.total.none":
    "Ninguna cifra de esta tabla es bastante grande para mostrarse. Eso no quiere decir que no hubiera nada que contar.",
  "statistics.total.range":
    "La suma verdadera de lo que se contó en ellas está entre {low, number} y {high, number}, 95 veces de cada 100.",
  "statistics.total.leftOut":
    "Se muestran {shown, number} de {all, number} cifras que se podían contar. Las otras resultaron demasiado pequeñas y no están en la suma.",
  "statistics.facts": "Qué cuenta esta tabla",
  "statistics.facts.unit": "Qué se cuenta",
  "statistics.facts.unit.NEED": "Necesidades, no personas.",
  "statistics.facts.unit.ISSUE": "Asuntos legales, no necesidades ni personas.",
  "statistics.facts.unit.RESPONDER": "Profesionales del derecho y otras personas que ayudan.",
  "statistics.facts.bound": "Cuánto cuenta cada una",
  "statistics.facts.bound.need":
    "Una necesidad añade como máximo {bound, number} a toda la tabla. Si tiene más, un sorteo fijo decide qué cuenta, y el resto no.",
  "statistics.facts.bound.issue":
    "Una necesidad con {more, number} asuntos tendría {more, number}; {bound, plural, one {se cuenta #} other {se cuentan #}} de ellos. Un sorteo fijo decide cuáles.",
  "statistics.facts.bound.responder":
    "Quien ayuda añade como máximo {bound, number} a toda la tabla. Si tiene más, un sorteo fijo decide qué cuenta.",
  "statistics.facts.until": "Hasta cuándo",
  "statistics.facts.until.need":
    "Necesidades publicadas en estos meses, como estaban el {day}. Lo que vino después no está. Los borradores nunca se cuentan.",
  "statistics.facts.until.responder":
    "Como estaba cuando las organizaciones contaron, después del {day}. No se cuenta a quien había hecho una pausa.",
  "statistics.facts.shown": "Qué se muestra",
  "statistics.facts.shown.from":
    "Cifras desde {threshold, number}. El margen llega a {halfWidth, number} hacia cada lado.",
  "statistics.facts.shown.year":
    "Cifras que cada trimestre muestra, sumadas. El margen llega a {halfWidth, number} hacia cada lado.",
  "statistics.facts.epsilon": "Su parte de ε",
  "statistics.facts.epsilon.text":
    "{epsilon, number}. ε (épsilon) dice cuánto puede cambiar una necesidad lo que se ve. Menos es más seguro, y hace los márgenes más anchos.",
  "statistics.facts.epsilon.responder":
    "{epsilon, number}. ε (épsilon) dice cuánto puede cambiar una persona que ayuda lo que se ve. Esta tabla no cuenta necesidades. Menos es más seguro, y hace los márgenes más anchos.",
  "statistics.source": "Fuente: {citation} Tabla: {title} ({name}). {href}",
  "statistics.take": "Para llevar",
  "statistics.take.text": "Los archivos tienen la tabla entera. Nunca cambian.",
  "statistics.print": "Imprimir",
  "statistics.copy": "Copiar para un programa",
  "statistics.copy.text":
    "Para quien escribe programas. curl baja el archivo. Python lo lee con pandas. GraphQL pide a nuestro servicio lo que se eligió arriba.",
  "tableFormat.CSV": "CSV",
  "tableFormat.PARQUET": "Parquet",
  "tableFormat.JSON_STAT": "JSON-stat",
  "copyForm.CURL": "Copiar para curl",
  "copyForm.PYTHON": "Copiar para Python",
  "copyForm.GRAPHQL": "Copiar para GraphQL",
  "editionState.CALLED": "Se pregunta a las organizaciones si participan.",
  "editionState.COUNTING": "Quienes participan están contando.",
  "editionState.PUBLISHED": "Publicada.",
  "editionState.FAILED": "No salió adelante. Nada de ella se puede leer.",
  "editionState.CANCELLED": "Se canceló. Nada de ella se puede leer.",
};
