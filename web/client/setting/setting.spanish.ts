import type { settingEnglish } from "./setting.english.ts";

export const settingSpanish: Record<keyof typeof settingEnglish, string> = {
  "setting.save": "Guardar",
  "setting.kept": "Guardado. Vale desde ahora y aquí lo ven todas las personas.",
  "setting.audience": "Quién sabe de sus necesidades",
  "setting.audience.about":
    "Con esto empieza una necesidad nueva. Quien la publica puede cambiarlo. Las que ya están no cambian.",
  "setting.audience.reach": "¿Quién puede saber de una necesidad nueva?",
  "setting.audience.EVERYONE": "Todas las organizaciones, sin organismos del Estado",
  "setting.audience.ONLY": "Solo las que yo nombre",
  "setting.audience.also": "Organismos del Estado que también pueden saberlo",
  "setting.audience.also.hint": "Los organismos del Estado saben de una necesidad solo si usted los nombra aquí.",
  "setting.audience.only": "Estas organizaciones y ninguna otra",
  "setting.audience.except": "Nunca estas organizaciones",
  "setting.audience.nobody": "Nombre al menos una organización; si no, nadie lo sabría.",
  "setting.times": "Cuánto espera",
  "setting.times.about":
    "Cuánto esperan otros a alguien de su equipo antes de seguir sin esa persona. El tiempo de trabajo cuenta solo sus propias horas. En una emergencia debería contar cada hora.",
  "setting.times.then":
    "Lo que nadie abre a tiempo pasa a quien le reemplaza, y después a usted. Una solicitud que nadie responde a tiempo termina, y se pregunta a otra persona.",
  "setting.times.bounds": "Escriba un número entero: al menos 15 minutos, como máximo 30 días de trabajo.",
  "setting.unit": "Se cuenta en",
  "setting.unit.MINUTES": "minutos",
  "setting.unit.HOURS": "horas",
  "setting.unit.DAYS": "días",
  "setting.unit.WORK_MINUTES": "minutos de trabajo",
  "setting.unit.WORK_HOURS": "horas de trabajo",
  "setting.unit.WORK_DAYS": "días de trabajo",
  "setting.time.OPENING.EMERGENCY": "Para abrir lo nuevo, en una emergencia",
  "setting.time.OPENING.SOON": "Para abrir lo nuevo, si se necesita pronto",
  "setting.time.OPENING.CAN_WAIT": "Para abrir lo nuevo, si puede esperar",
  "setting.time.FIRST_ANSWER.EMERGENCY": "Para una primera respuesta, en una emergencia",
  "setting.time.FIRST_ANSWER.SOON": "Para una primera respuesta, si se necesita pronto",
  "setting.time.FIRST_ANSWER.CAN_WAIT": "Para una primera respuesta, si puede esperar",
  "setting.time.CONFLICT_CHECK.EMERGENCY": "Para buscar un conflicto de intereses, en una emergencia",
  "setting.time.CONFLICT_CHECK.SOON": "Para buscar un conflicto de intereses, si se necesita pronto",
  "setting.time.CONFLICT_CHECK.CAN_WAIT": "Para buscar un conflicto de intereses, si puede esperar",
  "setting.conflict": "Conflictos de intereses",
  "setting.conflict.about":
    "Cómo averigua su equipo si puede tomar una necesidad. A quienes preguntan se les dice de qué modo se hace.",
  "setting.conflict.way": "¿Cómo buscan?",
  "setting.conflict.AS_SHOWN":
    "A partir de lo que se muestra de una necesidad: a su equipo no se le dice ningún nombre",
  "setting.conflict.SEALED_NAMES": "Los nombres se sellan para unas pocas personas, que buscan por sí mismas",
  "setting.conflict.BLIND":
    "Los nombres se comparan con su propia lista. Ninguna parte ve los nombres de la otra, y una persona tiene la última palabra",
  "setting.conflict.checkers": "¿Quién busca?",
  "setting.conflict.checkers.hint":
    "Mejor que no sean las abogadas o los abogados: así no saben nada de un caso que quizá no puedan tomar. Cada persona necesita claves antes.",
  "setting.conflict.nobody": "Nombre al menos a una persona.",
  "setting.conflict.tooMany": "Nombre como máximo a diez personas.",
  "setting.list": "Su propia lista de nombres",
  "setting.list.none": "No hay lista. Quien maneja su servidor puede leer una desde un archivo.",
  "setting.list.there":
    "{count, plural, one {Se leyó # nombre} other {Se leyeron # nombres}} el {moment}. No se guardan los nombres, solo marcas para comparar.",
  "setting.list.clear": "Borrar la lista",
  "setting.list.clear.title": "¿Borrar su lista de nombres?",
  "setting.list.clear.text":
    "Ya no se podrá comparar nada con ella. Para tenerla otra vez hay que leerla de nuevo desde un archivo.",
  "setting.keys": "Claves",
  "setting.keys.about":
    "Cada persona crea sus propias claves; nadie puede crearlas ni verlas por otra. La página de cada persona dice desde cuándo las tiene. Al terminar su acceso terminan sus claves.",
  "setting.keys.people": "Ver quién tiene claves, persona por persona",
  "setting.retention": "Qué se guarda y cuánto tiempo",
  "setting.retention.about":
    "Lo que cambia aquí empieza una semana después: hasta entonces puede deshacerlo. Lo que se borra entonces se pierde para siempre.",
  "setting.retention.from": "Lo que decidió vale desde el {moment}. Hasta entonces puede deshacerlo.",
  "setting.retention.closed": "¿Cuánto se guardan las necesidades que terminaron?",
  "setting.retention.UNTIL_ERASED": "Hasta que alguien las borre",
  "setting.retention.AFTER_DAYS": "Unos días después de terminar",
  "setting.retention.closedDays": "Días que se guarda una necesidad después de terminar",
  "setting.retention.shownDays": "Días que se guarda lo que otras organizaciones le mostraron, después de terminar",
  "setting.retention.hint": "Un año tiene 365 días.",
  "setting.retention.bounds": "Escriba de 30 a 3.650 días, como número entero.",
};
