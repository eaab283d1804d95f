import type { recordEnglish } from "./record.english.ts";

export const recordSpanish: Record<keyof typeof recordEnglish, string> = {
  "record.about":
    "Lo que se hizo aquí, lo más reciente primero. Se guarda de modo que nadie pueda cambiarlo sin que se note.",
  "record.by": "Quién lo hizo",
  "record.anybody": "Cualquier persona",
  "record.thisPerson": "La persona de la que viene",
  "record.kind": "Qué se hizo",
  "record.anything": "Cualquier cosa",
  "record.from": "Desde este día",
  "record.until": "Hasta este día",
  "record.oneSubject": "Se muestra solo lo que se hizo con una misma cosa.",
  "record.all": "Mostrar todo otra vez",
  "record.none": "No se hizo nada así.",
  "record.old": "Algo que ya no se hace",
  "record.byPerson": "Por {name}",
  "record.bySystem": "Por el propio sistema",
  "record.bySomebody": "Por alguien de otra organización, o un programa",
  "record.at": "{moment} de {year}",
  "record.open": "Abrirlo",
  "record.same": "Todo lo que se hizo con esto",
};
