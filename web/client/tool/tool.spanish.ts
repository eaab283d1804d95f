import type { toolEnglish } from "./tool.english.ts";

export const toolSpanish: Record<keyof typeof toolEnglish, string> = {
  "tool.about": "Un programa suyo, como un sistema de casos, puede entrar con una clave propia. No gestiona personas.",
  "tool.add": "Dejar entrar un programa",
  "tool.send": "Dejarlo entrar",
  "tool.none": "Todavía no entra ningún programa.",
  "tool.name": "Cómo se llama",
  "tool.roles": "Puede actuar como",
  "tool.rolesWanted": "¿Qué puede hacer?",
  "tool.id": "Su identificador",
  "tool.key": "Su clave",
  "tool.publicKey": "Su clave pública",
  "tool.publicKey.hint": "Se la da quien maneja el programa. Empieza con una llave y tiene kty, crv y x.",
  "tool.privateKey": "Esto contiene la parte privada de la clave. No la comparta nunca. Pida solo la parte pública.",
  "tool.withdraw": "No dejarlo entrar más",
  "tool.withdraw.title": "¿No dejar entrar más a {name}?",
  "tool.withdraw.text": "Ya no podrá entrar, y nunca más con esta clave.",
  "tool.withdrawn": "Ya no puede entrar.",
};
