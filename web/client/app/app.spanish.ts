import type { appEnglish } from "./app.english.ts";

export const appSpanish: Record<keyof typeof appEnglish, string> = {
  "app.skip": "Ir al contenido",
  "app.resources": "Recursos",
  "app.hotlines": "Líneas de ayuda",
  "app.signIn": "Iniciar sesión",
  "app.places": "Lugares",
  "app.lock": "Bloquear",
  "app.signOut": "Cerrar sesión",
  "app.exit": "Salir de esta página",
  "app.exit.about":
    "Salir lleva de inmediato a una enciclopedia; pulsar tres veces Mayúsculas hace lo mismo. No borra el historial del navegador, y la sesión en su organización sigue abierta: para eso, cierre la sesión.",
  "app.language": "Idioma",
  "app.language.unreviewed": "Nadie que hable este idioma lo ha revisado todavía. Lo que falta está en inglés.",
  "app.loading": "Un momento…",
  "app.more": "Mostrar más",
  "app.back": "Volver a su trabajo",
  "app.send": "Enviar",
  "app.cancel": "Ahora no",
  "app.sending": "Enviando…",
  "app.choose": "Elija una opción, por favor.",
  "app.offline": "No hay conexión. Lo que escribió sigue en esta página. Podrá enviarlo cuando vuelva la conexión.",
  "app.partial": "Una parte no se pudo consultar ahora: {names}. Ve lo que sí respondió.",
  "app.unknown.title": "Aquí no hay nada",
  "app.unknown.text": "Esta dirección no lleva a ningún lugar. Puede que el enlace sea antiguo.",
};
