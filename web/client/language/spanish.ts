import { opportunitySpanish } from "../opportunity/opportunity.spanish.ts";
import { reachabilitySpanish } from "../reachability/reachability.spanish.ts";
import { responderSpanish } from "../responder/responder.spanish.ts";
import type { Messages } from "./messages.ts";

/** Begun; no speaker has reviewed it. */
export const spanish: Messages = {
  ...opportunitySpanish,
  ...reachabilitySpanish,
  ...responderSpanish,
  "app.skip": "Ir al contenido",
  "app.places": "Lugares",
  "app.lock": "Bloquear",
  "app.signOut": "Cerrar sesión",
  "app.exit": "Salir de esta página",
  "app.language": "Idioma",
  "app.language.unreviewed": "Nadie que hable este idioma lo ha revisado todavía. Lo que falta está en inglés.",
  "app.loading": "Un momento…",
  "failure.again": "Intentar de nuevo",
  "welcome.document": "Iniciar sesión",
  "welcome.title": "Inicie sesión en su organización",
  "welcome.text": "Elija dónde trabaja. Inicia sesión en su propia página y vuelve aquí.",
  "lock.title": "Bloqueado",
  "lock.open": "Desbloquear",
  "updates.document": "Novedades",
  "updates.title": "Sus novedades",
  "updates.new": "Le espera",
  "updates.none": "Nada le espera. Le escribiremos cuando haya algo.",
  "updates.open": "Abrir",
  "introduction.timeline": "Qué ha pasado",
  "introduction.next": "Qué sigue",
  "contact.title": "Con quién hablar",
};
