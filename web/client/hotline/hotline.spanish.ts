import type { hotlineEnglish } from "./hotline.english.ts";

export const hotlineSpanish: Record<keyof typeof hotlineEnglish, string> = {
  "hotline.document": "Números",
  "hotline.title": "Líneas de ayuda",
  "hotline.text":
    "Personas a quienes llamar, para quienes sobrevivieron y para quienes se preocupan por alguien. No hace falta decir quién llama.",
  "hotline.where": "¿En qué país o estado?",
  "hotline.countries": "Países con una línea que conocemos",
  "hotline.none":
    "Todavía no conocemos ninguna línea en {name}. Si alguien está en peligro, llame al número de emergencias de allí.",
  "hotline.noneWithin":
    "Todavía no conocemos ninguna línea en {name}, ni en {country}. Si alguien está en peligro, llame al número de emergencias de allí.",
  "hotline.ofCountry": "También están las líneas para todo el país ({country}).",
  "hotline.unknown": "No conocemos este lugar. Elija uno de la lista.",
  "hotline.all": "Elegir otro lugar",
  "hotline.call": "Llamar al {phone}",
  "hotline.abroad": "Desde otro país: {phone}",
  "hotline.write": "Mensaje de texto al {phone}",
  "hotline.hours": "No sabemos en qué horario atiende. Su propia página puede decirlo.",
  "hotlineCheck.STORED_COPY": "Leído el {day} en una copia de {source}. Nadie de nuestra red ha llamado.",
  "hotlineCheck.CALL": "Se llamó el {day}. El número es de {source}.",
};
