import type { importEnglish } from "./import.english.ts";

export const importSpanish: Record<keyof typeof importEnglish, string> = {
  "import.title": "Traer necesidades de un archivo",
  "import.about":
    "Entran todas o ninguna. Lo que no ha terminado entra como borrador: nadie de fuera lo ve antes de que usted lo abra.",
  "import.file": "El archivo",
  "import.file.hint":
    "JSON entregado aquí, o una tabla en la forma de HTCDS 2.0 (CSV). Como máximo 50 necesidades a la vez.",
  "import.tooLong": "Este archivo es demasiado largo. Traiga las necesidades en varios archivos más cortos.",
  "import.unreadable": "En este archivo no hay nada que se pueda leer. Elija otro.",
  "import.send": "Traer {name}",
  "import.nothing":
    "Hay {count, plural, one {# problema} other {# problemas}} en el archivo. No entró nada. Corrija el archivo y elíjalo otra vez.",
  "import.done": "{count, plural, one {Entró # necesidad} other {Entraron # necesidades}}",
  "import.done.about": "Borre el archivo donde ya no lo necesite: dice más que una página.",
  "import.isDraft": "es un borrador. Revíselo y después ábralo.",
  "import.hasEnded": "ha terminado y se guarda como estaba.",
  "import.warnings": "Vale la pena mirarlo otra vez",
  "export.title": "Entregar una necesidad como archivo",
  "export.about":
    "Cada necesidad se puede entregar en su propia página, como JSON o como tabla en la forma de HTCDS 2.0.",
  "export.needs": "Sus necesidades",
};
