import { approvalSpanish } from "../approval/approval.spanish.ts";
import { concernSpanish } from "../concern/concern.spanish.ts";
import { importSpanish } from "../import/import.spanish.ts";
import { peopleSpanish } from "../people/people.spanish.ts";
import { recordSpanish } from "../record/record.spanish.ts";
import { settingSpanish } from "../setting/setting.spanish.ts";
import { toolSpanish } from "../tool/tool.spanish.ts";
import type { organizationEnglish } from "./organization.english.ts";

export const organizationSpanish: Record<keyof typeof organizationEnglish, string> = {
  ...approvalSpanish,
  ...concernSpanish,
  ...importSpanish,
  ...peopleSpanish,
  ...recordSpanish,
  ...settingSpanish,
  ...toolSpanish,
  "organization.document": "Organización",
  "organization.title": "Su organización",
  "organization.parts": "Partes de su organización",
  "organization.people": "Personas",
  "organization.approvals": "Por aprobar",
  "organization.settings": "Ajustes",
  "organization.concerns": "Preocupaciones",
  "organization.tools": "Programas",
  "organization.numbers": "Sus cifras",
  "organization.records": "Registros",
  "organization.files": "Archivos",
  "organization.notYours": "Esta página es para la coordinación. Pregunte allí si algo de aquí debe cambiar.",
  "organization.notThere": "Esto no está disponible para usted. Puede que ya no forme parte de la coordinación.",
  "organization.tooLong": "Escriba como máximo 120 caracteres.",
};
