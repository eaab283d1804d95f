import type { personKeyEnglish } from "./person-key.english.ts";

/** Las claves propias. */
export const personKeySpanish: Record<keyof typeof personKeyEnglish, string> = {
  "keys.document": "Claves",
  "keys.back": "Volver a usted en el trabajo",
  "keys.title": "Sus claves",
  "keys.none": "Las claves son para personas de una organización que participa. Aquí no hacen falta.",
  "keys.ahead": "Allí primero crea sus claves y dice quién más puede abrir el expediente.",
  "keys.make.title": "Primero, cree sus claves",
  "keys.make.text":
    "Con sus claves abre lo que se sella para usted y sella lo que escribe. Su organización las guarda, bloqueadas con su frase.",
  "keys.make.button": "Crear mis claves",
  "keys.busy": "Un momento…",
  "keys.make.working": "Se están creando sus claves. Tarda unos segundos.",
  "keys.passphrase": "Su frase de acceso",
  "keys.passphrase.new": "Elija una frase de acceso",
  "keys.passphrase.hint":
    "Es más larga que una contraseña. Use cuatro palabras o más que no tengan que ver entre sí ni con usted. Al menos 16 letras; los espacios cuentan. Por ejemplo «{example}», pero nunca estas mismas palabras.",
  "keys.passphrase.example": "farol órbita nuez siete",
  "keys.passphrase.isExample": "Estas palabras son el ejemplo, que todos pueden leer aquí. Use otras.",
  "keys.passphrase.short":
    "Use cuatro palabras o más: al menos 16 letras con los espacios, y no siempre las mismas pocas letras.",
  "keys.passphrase.missing": "Escriba su frase de acceso.",
  "keys.passphrase.show": "Mostrar lo que escribo",
  "keys.passphrase.shown": "Mostrar lo que escribo. Quite la marca si alguien puede ver su pantalla.",
  "keys.lost.title": "Si pierde su dispositivo, o la frase",
  "keys.lost.text":
    "Con un dispositivo perdido no se pierde nada: entre desde otro y escriba la frase. Una frase perdida nadie puede devolvérsela: ni su organización ni nosotros. Entonces crea claves nuevas, y sus colegas sellan otra vez para usted lo que ellos abren. Lo que solo abren sus claves se perdería.",
  "keys.lost.tip":
    "Escriba la frase en papel y guárdela donde nadie mire. No deje que la guarde un navegador que usan otras personas.",
  "keys.unlock.title": "Abra sus claves",
  "keys.unlock.text":
    "Escriba su frase de acceso una vez. Sus claves quedan abiertas hasta que cierre esta ventana, la cargue de nuevo o la bloquee.",
  "keys.unlock.button": "Abrir mis claves",
  "keys.unlock.working": "Se están abriendo sus claves. Tarda unos segundos.",
  "keys.unlock.wrong":
    "Estas claves no se abren con esta frase. Mírela con «Mostrar lo que escribo» e intente de nuevo.",
  "keys.unlock.unreachable": "No se pudo cargar una parte de esta página. Revise la conexión y pulse otra vez.",
  "keys.unlock.forgotten": "Ya no la recuerdo",
  "keys.open": "Sus claves están abiertas.",
  "keys.made": "Sus claves están creadas y abiertas.",
  "keys.open.hint":
    "Se cierran solas cuando cierra esta ventana, la carga de nuevo o la bloquea, y cuando cierra la sesión.",
  "keys.close": "Cerrar mis claves ahora",
  "keys.since": "En uso desde {moment}",
  "keys.stated": "Su organización dice a otros que estas claves son suyas. Esta página lo ha comprobado.",
  "keys.stated.otherwise":
    "Lo que se dice a otros de sus claves no es lo que ve aquí. No use ninguna clave ahora y pregunte a su coordinación.",
  "keys.change.title": "Cambiar la frase de acceso",
  "keys.change.text": "Sus claves siguen siendo las mismas. Solo cambian las palabras que las abren.",
  "keys.change.now": "Su frase de ahora",
  "keys.change.next": "La nueva",
  "keys.change.button": "Cambiarla",
  "keys.change.done": "Su frase ha cambiado. La anterior ya no abre nada.",
  "keys.replace.title": "Crear claves nuevas",
  "keys.replace.text":
    "Hágalo si perdió su frase o si alguien puede conocerla. Desde entonces todo se sella para sus claves nuevas.",
  "keys.replace.earlier":
    "Lo que se selló para sus claves de antes solo se abre con aquellas. Un colega que puede abrirlo puede sellarlo para sus claves nuevas.",
  "keys.replace.seen": "Otros ven desde cuándo tiene estas claves. Puede que le pregunten si fue usted.",
  "keys.replace.start": "Crear claves nuevas",
  "keys.replace.button": "Crearlas y usarlas desde ahora",
  "keys.end.title": "Dejar de usar sus claves",
  "keys.end.text":
    "Para cuando alguien puede tener sus claves y todavía no puede crear otras. Nadie sella nada para usted hasta que tenga nuevas.",
  "keys.end.button": "Dejar de usar mis claves",
  "keys.end.sure": "¿Dejar de usar sus claves?",
  "keys.end.cannotUndo":
    "Estas claves no se pueden volver a usar. Lo que se selló para ellas todavía se abre con su frase.",
  "keys.earlier.title": "Claves de antes",
  "keys.earlier.text": "Todavía abren lo que se selló para ellas. Cada una tiene la frase de entonces.",
  "keys.earlier.span": "Desde {from} hasta {until}",
  "keys.earlier.button": "Abrir estas claves",
  "keys.earlier.passphrase": "La frase que tenían",
  "keys.earlier.open": "Estas claves también están abiertas.",
};
