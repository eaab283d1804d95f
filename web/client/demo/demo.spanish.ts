import type { demoEnglish } from "./demo.english.ts";

export const demoSpanish: Record<keyof typeof demoEnglish, string> = {
  "demo.text": "Esto es una demostración. Todas las personas y necesidades son inventadas. Elija a alguien y mire.",
  "demo.centre": "Las personas de la propia red",
  "demo.advocate": "Quien acompaña",
  "demo.advocate.does": "publica lo que alguien necesita y pide ayuda",
  "demo.responder": "Quien ejerce la abogacía",
  "demo.responder.does": "ve lo que le corresponde y responde",
  "demo.coordinator": "Quien coordina",
  "demo.coordinator.does": "cuida de las personas y del trabajo",
  "demo.operator": "Quien opera la red",
  "demo.operator.does": "cuida de la red",
  "demo.analyst": "Quien analiza",
  "demo.analyst.does": "lee números, nunca personas",
  "demo.try": "Pruébelo en cinco minutos",
  "demo.try.post":
    "Sea quien acompaña. Publique una necesidad con varios asuntos: un divorcio en Rumania, la custodia y antecedentes que borrar en Colorado, una visa T.",
  "demo.try.begun":
    "Sea quien acompaña en {organization}. En su trabajo espera una necesidad empezada: un divorcio en Rumania, la custodia y antecedentes que borrar en Colorado, y una visa T. Léala y publíquela. O escriba una propia.",
  "demo.try.ask": "Publíquela y elija a quién pedir ayuda: al equipo, por ejemplo.",
  "demo.try.answer":
    "En otra ventana, sea quien ejerce la abogacía en una organización a la que se pidió: responde también por sus colegas.",
  "demo.try.file":
    "Anote lo que la persona permite. Selle el expediente. Quien ayuda lo abre. Para eso cada persona crea sus claves: elige una frase de acceso, una sola vez.",
  "demo.windows": "Para ser dos personas de la misma organización a la vez, use una ventana privada para la segunda.",
};
