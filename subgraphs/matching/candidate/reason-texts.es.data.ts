import type { ReasonWording } from "./reason-wording.ts";

export const spanishReasonTexts: ReasonWording = {
  isReviewed: false,
  grades: {
    TAKES_ISSUE: "Lleva este asunto legal, con el tipo de ayuda que se pidió.",
    TAKES_GROUP: "Lleva asuntos legales de este tipo; todavía no se sabe cuál es.",
    ADMITTED_IN_PLACE: "Tiene habilitación en ese mismo lugar.",
    ADMITTED_IN_COUNTRY: "Tiene habilitación en ese país, que vale también para este lugar.",
    ADMITTED_IN_PART: "Tiene habilitación en una parte de ese país.",
    ADMITTED_WITHOUT_NEED: "Su habilitación alcanza ese lugar, aunque una opinión de experto no exige ninguna.",
    SPEAKS_LANGUAGE: "Habla un idioma de la persona sobreviviente.",
    HAS_INTERPRETER: "Puede hablar un idioma de la persona sobreviviente por medio de un intérprete.",
    IS_FREE: "Ayuda sin cobrar.",
    MAY_BE_FREE: "A algunas personas las ayuda sin cobrar, y a otras les cobra.",
    HAS_ROOM: "Tiene lugar para atender a alguien más.",
    HAS_LITTLE_ROOM: "Todavía recibe a más personas.",
    CONFIRMED_IN_30_DAYS: "Confirmó en los últimos 30 días que todo esto sigue vigente.",
    CONFIRMED_IN_90_DAYS: "Confirmó en los últimos 90 días que todo esto sigue vigente.",
    IS_TRAINED: "Tiene formación para trabajar con sobrevivientes de la trata.",
    WORKS_REMOTELY: "Puede trabajar a distancia.",
    MAY_BE_NEAR: "Tiene habilitación allí, así que es probable que esté cerca.",
    NEEDS_NO_MEETING: "Nadie tiene que reunirse para este tipo de ayuda.",
    HAS_ALL_TRAITS: "Es en todo como la persona sobreviviente prefiere.",
    HAS_SOME_TRAITS: "Es en parte como la persona sobreviviente prefiere.",
    MAY_MEET_IN_PERSON: "Tiene habilitación allí, así que es probable que puedan verse en persona.",
    HAS_FITTING_PROFESSION: "Su profesión es la que pide este tipo de ayuda.",
  },
  mixed: "Varía según el asunto: esto vale para algunos, no para todos.",
  cautions: {
    NO_SHARED_LANGUAGE: "No comparte ningún idioma con la persona sobreviviente: hay que encontrar un intérprete.",
    INTERPRETER_ONLY: "Habla con la persona sobreviviente solo por medio de un intérprete.",
    NOT_REMOTE: "No trabaja a distancia y puede estar lejos del lugar.",
    COSTS_MONEY: "Cobra: conviene acordar primero el costo.",
    MAY_COST_MONEY: "A algunas personas les cobra: conviene acordar primero el costo.",
    NOT_CONFIRMED_LATELY:
      "Hace tres meses o más que no confirma que todo esto sigue vigente: conviene preguntar primero.",
    LIMITED_PLACES: "Le quedan pocos lugares.",
    NATIONAL_ADMISSION_ONLY:
      "Está habilitado en otra parte del país; basta para este asunto solo porque lo regula el país entero.",
    EXPERTISE_PLACE_UNKNOWN:
      "Una opinión de experto no exige habilitación, y no tiene ninguna que alcance ese lugar: conviene preguntar primero si conoce su derecho.",
    ISSUE_UNSURE: "Todavía no se sabe qué asunto legal es; puede resultar que no lo lleve.",
    STUDENT_SUPERVISED: "Es estudiante y actúa por medio de quien le supervisa.",
    NOT_TRAINED: "No tiene formación para trabajar con sobrevivientes de la trata.",
    PREFERENCE_NOT_MET: "No es en todo como la persona sobreviviente prefiere, o no lo dice.",
  },
};
