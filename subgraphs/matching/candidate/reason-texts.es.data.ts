import type { ReasonWording } from "./reason-wording.ts";

export const spanishReasonTexts: ReasonWording = {
  isReviewed: false,
  criteria: {
    ISSUE_FIT: "Lleva este tipo de asunto legal en ese lugar y de la manera que se pidió.",
    EXACT_ADMISSION: "Puede ejercer en ese mismo lugar, o no necesita habilitación para este tipo de ayuda.",
    LANGUAGE: "Comparte un idioma con la persona sobreviviente.",
    COST: "Ayuda sin cobrar.",
    AVAILABILITY: "Tiene lugar para atender a alguien más.",
    FRESHNESS: "Confirmó hace poco que todo esto sigue vigente.",
    TRAINING: "Tiene formación para trabajar con sobrevivientes de la trata.",
    REMOTE: "Puede trabajar a distancia, está en ese lugar, o no hace falta reunirse para esto.",
    PREFERENCE: "Es como la persona sobreviviente prefiere.",
    PROFESSION: "Su profesión es la que pide este tipo de ayuda.",
  },
  cautions: {
    NO_SHARED_LANGUAGE: "No comparte ningún idioma con la persona sobreviviente: hay que encontrar un intérprete.",
    INTERPRETER_ONLY: "Habla con la persona sobreviviente solo por medio de un intérprete.",
    NOT_REMOTE: "No trabaja a distancia y puede estar lejos del lugar.",
    COSTS_MONEY: "Cobra: conviene acordar primero el costo.",
    NOT_CONFIRMED_LATELY:
      "Hace tres meses o más que no confirma que todo esto sigue vigente: conviene preguntar primero.",
    LIMITED_PLACES: "Le quedan pocos lugares.",
    NATIONAL_ADMISSION_ONLY:
      "Está habilitado en otra parte del país; basta para este asunto solo porque lo regula el país entero.",
    ISSUE_UNSURE: "Todavía no se sabe qué asunto legal es; puede resultar que no lo lleve.",
    STUDENT_SUPERVISED: "Es estudiante y actúa por medio de quien le supervisa.",
    NOT_TRAINED: "No tiene formación para trabajar con sobrevivientes de la trata.",
    PREFERENCE_NOT_MET: "No es en todo como la persona sobreviviente prefiere, o no lo dice.",
  },
};
