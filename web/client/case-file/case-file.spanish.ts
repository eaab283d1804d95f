import type { caseFileEnglish } from "./case-file.english.ts";

/** Expedientes. */
export const caseFileSpanish: Record<keyof typeof caseFileEnglish, string> = {
  "file.document": "Expediente",
  "file.title": "El expediente",
  "file.gone": "Este expediente no está aquí, o no está a su cargo.",
  "file.text":
    "Lo que escriba se sella en su dispositivo. Solo lo abren las personas que usted elija. Escriba solo lo que alguien necesita para ayudar.",
  "file.readers": "Quién de su organización puede abrirlo",
  "file.readers.hint":
    "Usted puede. Elija al menos a una persona más, o cree una clave en papel. Así se abre también si alguien no está o perdió sus claves.",
  "file.readers.none": "Ningún colega suyo atiende necesidades todavía.",
  "file.readers.again": "Buscar otra vez sus claves",
  "file.keys.NO_KEYS": "todavía no tiene claves. Se crean en «Sus claves».",
  "file.keys.REFUSED": "tiene claves que no se pudieron comprobar. No se sella nada para esta persona.",
  "file.keys.UNREACHABLE": "no se pudieron pedir sus claves ahora.",
  "file.spare": "Antes de escribir: elija arriba a un colega, o cree una clave en papel.",
  "file.paper": "La clave en papel",
  "file.paper.text":
    "Una clave para imprimir y guardar bajo llave. Abre este expediente cuando se pierden las claves de todos.",
  "file.paper.kept": "Alguien dijo que la tiene en papel. Lo que se selló desde entonces se puede abrir con ella.",
  "file.paper.make": "Crear una clave en papel",
  "file.paper.another": "Crear otra",
  "file.paper.another.title": "¿Crear otra clave en papel?",
  "file.paper.another.text": "El papel de antes abre lo que se selló hasta ahora, y nada nuevo. Destrúyalo después.",
  "file.paper.once": "Imprima esto ahora: se muestra una vez",
  "file.paper.about":
    "Se creó en esta página y no se envía a ninguna parte. Quien tiene el papel abre este expediente. Guárdelo bajo llave, y nunca como foto.",
  "file.paper.notYet":
    "Todavía no abre nada. Pulse «Ya la tengo en papel» cuando la tenga. Lo que se selle después se abre con ella.",
  "file.paper.done": "Ya la tengo en papel",
  "file.paper.without": "Seguir sin esta",
  "file.paper.leave": "Nadie ha dicho que tiene esta clave en papel. Si sale ahora, se pierde y no abre nada. ¿Salir?",
  "file.paper.open": "Abrir con la clave en papel",
  "file.paper.type": "Escriba lo que dice el papel",
  "file.paper.type.hint": "14 grupos de cuatro. Valen minúsculas y espacios. Se queda en esta página.",
  "file.paper.reading": "Se está leyendo.",
  "file.paper.missing": "Escriba lo que dice el papel.",
  "file.paper.wrong": "Algo no está como se imprimió. Léalo otra vez, letra por letra.",
  "file.paper.wrong.group": "Mire otra vez el grupo {group}: no está como se imprimió.",
  "file.paper.others": "Quien se ocupa de esta necesidad, o un coordinador, puede abrirlo con la clave en papel.",
  "file.paper.opened":
    "La clave en papel está abierta aquí. Abra lo que necesita y séllelo otra vez para quienes trabajan ahora.",
  "file.first": "Quien abre algo lee esto primero. ¿Cuándo, cómo y con qué nombre? ¿Qué no debe pasar nunca?",
  "file.folded": "Partes que nadie de fuera puede abrir todavía ({count})",
  "file.folded.other": "Otras partes ({count})",
  "file.empty": "Todavía no hay nada.",
  "file.waiting":
    "Todavía no está sellado para {names}: no tienen claves. Pídales que abran «Sus claves» y luego séllelo otra vez.",
  "file.waiting.first":
    "{names} puede leer esto y aún no tiene claves. Pídale que abra primero «Sus claves». Lo que selle antes, lo sellará otra vez.",
  "file.write": "Escribir o añadir un archivo",
  "file.write.more": "Añadir más",
  "file.write.more.in": "Añadir más: {section}",
  "file.write.in": "Escribir o añadir un archivo: {section}",
  "file.words": "Bastan palabras sencillas. O deje esto vacío y elija un archivo.",
  "file.words.contact":
    "Por ejemplo: mensaje los martes después de las 5, diga «la biblioteca». Nunca llamar, nunca de noche.",
  "file.attach": "O un archivo",
  "file.attach.hint": "Hasta 64 KB: una página de texto o una imagen pequeña. Más grande todavía no cabe.",
  "file.nothing": "Todavía no hay nada que sellar. Escriba algo o elija un archivo.",
  "file.tooLong": "Es demasiado largo para una pieza. Acórtelo y ponga el resto en otra.",
  "file.tooLarge": "Este archivo es demasiado grande: como máximo 64 KB. Redúzcalo, o escriba lo que importa.",
  "file.sealed.hint": "Sale de este dispositivo sellado.",
  "file.seal": "Sellarlo",
  "file.sealing": "Se está sellando y enviando.",
  "file.piece": "Pieza {number}.",
  "file.sealedBy": "Sellado por {name}, {moment}.",
  "file.canOpen": "{count, plural, one {# puede abrirlo} other {# pueden abrirlo}}",
  "file.couldOpen": "Antes podían abrirlo, y ya no: {names}.",
  "file.unnamed":
    "{count, plural, one {# persona más, que no se nombra aquí} other {# personas más, que no se nombran aquí}}",
  "file.allowed": "La persona permite abrir esto a {people}, hasta el {day}.",
  "file.allowed.for": "La persona permite abrir esto a {people}, hasta el {day}, para {name}.",
  "file.allowed.none":
    "Ahora nadie de otra organización puede abrir esto. La persona no lo permitió a nadie, o lo retiró.",
  "file.somebody": "alguien que no se nombra aquí",
  "file.open": "Abrir",
  "file.change": "Cambiarlo",
  "file.notYours":
    "No está sellado para usted. Pregunte a {names}: quien puede abrirlo puede sellarlo otra vez para usted.",
  "file.notYours.paper":
    "Ya ninguno de sus colegas puede abrirlo. La clave en papel sí: escríbala arriba y séllelo otra vez.",
  "file.notYours.paper.others":
    "Ya ninguno de sus colegas puede abrirlo. La clave en papel sí: pregunte a quien se ocupa de esta necesidad o a un coordinador.",
  "file.notYours.nobody":
    "Nadie que siga aquí puede abrirlo, ni hay clave en papel. Un coordinador puede dejar volver a alguien para sellarlo otra vez. O escríbalo de nuevo.",
  "file.again": "Sellarlo otra vez",
  "file.again.can": "Séllelo otra vez y se abrirá para quienes están marcados arriba, y ya no para otros.",
  "file.again.why":
    "Ha cambiado quién puede abrirlo. Quien ya no puede, ya quedó fuera. Séllelo de nuevo, para que lo abran las personas correctas.",
  "file.opened.hint": "Queda aquí hasta que lo guarde o salga. No se conserva en este dispositivo.",
  "file.putAway": "Quitarlo de la vista",
  "file.download": "Guardar el archivo",
  "file.download.hint":
    "Una vez guardado, queda en este dispositivo, abierto a quien lo use. Esta página no puede quitarlo después.",
  "file.closed.UNVERIFIED":
    "No se abrió. No se pudo mostrar que viene de la organización que atiende a la persona. Avise a su coordinación.",
  "file.closed.OTHER_KEYS":
    "No se abre con sus claves. Puede estar sellado para claves que tuvo antes: ábralas también. O pida que se selle otra vez.",
  "receipt.DELIVERED": "lo recibió {moment}",
  "receipt.OPENED": "lo abrió {moment}",
  "receipt.PAPER": "{name} lo recibió con la clave en papel {moment}",
  "file.handed.title": "Lo que puede abrir",
  "file.handed.none": "Todavía no hay nada sellado aquí para usted. Se le avisará.",
  "file.handed.over":
    "Ya no puede abrir lo que se selló para usted aquí: lo que la persona permitió terminó, o se retiró. Se le avisará cuando haya algo más.",
  "file.handed.text": "{name} ha sellado esto para usted. La persona de quien trata dijo que sí, y puede retirarlo.",
  "file.handed.house":
    "Una persona de su organización ha sellado esto para usted. Es un expediente de su propia organización.",
  "file.handed.back": "Volver a la solicitud",
  "file.handed.by": "Sellado por {name}, de {organization}, {moment}.",
  "file.handed.told": "Saben que lo abrió {moment}.",
  "file.handed.tell": "Decirles que lo abrí",
  "file.contactFirst": "Primero lea cómo contactar sin riesgo. Después se abre lo demás.",
  "file.here": "Su expediente",
  "file.here.keys": "Cree sus claves ahora, para que se pueda sellar para usted.",
  "file.here.none": "Todavía no hay nada abierto para usted.",
  "file.here.noneOf": "Todavía no hay nada sellado para {name}.",
  "file.here.yours": "Puede abrir:",
  "file.here.theirs": "Sellado para {people}:",
  "file.here.opened": "{name} lo abrió: {moment}.",
  "file.here.open": "Abrir el expediente",
  "file.here.seal": "Escribir y sellar",
};
