import type { sessionEnglish } from "./session.english.ts";

export const sessionSpanish: Record<keyof typeof sessionEnglish, string> = {
  "welcome.demo": "¿Quién quiere ser?",
  "welcome.document": "Iniciar sesión",
  "welcome.title": "Inicie sesión en su organización",
  "welcome.text": "Elija dónde trabaja. Inicia sesión en la página de su organización y vuelve aquí.",
  "welcome.memory": "Su elección queda en la dirección de esta página y en ningún otro lugar.",
  "welcome.centre": "Las personas de la propia red inician sesión aquí",
  "welcome.empty": "Todavía no se puede llegar a ninguna organización. Inténtelo de nuevo en un momento.",
  "signIn.leaving": "Le llevamos a la página de inicio de sesión de su organización.",
  "signIn.failed.title": "No ha iniciado sesión",
  "signIn.failed.text":
    "El inicio de sesión no llegó a su fin. Eso pasa cuando tarda mucho, o con un enlace que ya se usó.",
  "signIn.again": "Iniciar sesión de nuevo",
  "signIn.other": "Elegir otra organización",
  "signIn.noOrganization": "Esta persona no pertenece a ninguna organización, y aquí todavía no le espera nada.",
  "ended.title": "Su acceso terminó",
  "ended.text": "Su organización lo terminó. Lo que había en esta página se olvidó.",
  "ended.how": "¿Recibió un enlace nuevo para iniciar sesión? Ábralo. Si no, pregunte a la coordinación.",
  "lock.document": "Bloqueado",
  "lock.title": "Bloqueado",
  "lock.text": "Lo que había en esta página se ha olvidado. Para seguir, muestre de nuevo quién es.",
  "lock.unsent":
    "Lo que escribió y no envió también se perdió. Una necesidad que había empezado se guarda como borrador, hasta donde llegó.",
  "lock.honest":
    "Esto vale para esta pestaña. En otra pestaña de este navegador su sesión en la organización sigue abierta. Si otras personas usan este equipo, ciérrela también allí.",
  "lock.open": "Desbloquear",
};
