/** A telephone line or site where a survivor, or somebody who worries about one, is helped. */
export interface HotlineEntry {
  /** ISO 3166-1 alpha-2 or ISO 3166-2. */
  readonly jurisdiction: string;
  readonly name: string;
  /** As it is dialled inside the jurisdiction. */
  readonly phone: string;
  /** As it is dialled from other countries, in E.164, where the source gives it. */
  readonly phoneFromAbroad?: string;
  /** Number for text messages, where the source gives it. */
  readonly text?: string;
  readonly url?: string;
  /** URL of the page that gives the number. */
  readonly source: string;
  /** The day on which the source's text was read. */
  readonly checkedOn: string;
  /** How it was checked: read in a stored copy of the source, or the number was called. */
  readonly checkedBy: "STORED_COPY" | "CALL";
}

const readInStoredCopy = { checkedOn: "2026-11-22", checkedBy: "STORED_COPY" } as const;

/** Only numbers that a source gave. None of them has been called yet: `checkedBy` says so. */
export const hotlineEntries: readonly HotlineEntry[] = [
  {
    jurisdiction: "US",
    name: "National Human Trafficking Hotline",
    phone: "1-888-373-7888",
    text: "233733",
    url: "https://humantraffickinghotline.org/",
    source: "https://humantraffickinghotline.org/about-us/what-we-do",
    ...readInStoredCopy,
  },
  {
    jurisdiction: "US-CO",
    name: "Colorado's Human Trafficking Hotline",
    phone: "866-455-5075",
    text: "720-999-9724",
    url: "https://combathumantrafficking.org/",
    source: "https://combathumantrafficking.org/about-lcht/our-work/",
    ...readInStoredCopy,
  },
  {
    jurisdiction: "IT",
    name: "Numero Verde Antitratta",
    phone: "800 290 290",
    url: "https://www.pariopportunita.gov.it/it/politiche-e-attivita/tratta-degli-esseri-umani-e-grave-sfruttamento/numero-verde-antitratta/",
    source:
      "https://www.pariopportunita.gov.it/it/politiche-e-attivita/tratta-degli-esseri-umani-e-grave-sfruttamento/numero-verde-antitratta/",
    ...readInStoredCopy,
  },
  {
    jurisdiction: "RO",
    name: "National Agency against Trafficking in Persons (ANITP)",
    phone: "0800 800 678",
    url: "https://anitp.mai.gov.ro/",
    source:
      "https://www.romania-actualitati.ro/stiri/romania/anitp-traficul-de-persoane-a-scazut-in-romania-id169625.html",
    ...readInStoredCopy,
  },
  {
    jurisdiction: "NP",
    name: "Khabar Garaun 1145, National Women Commission (violence against women)",
    phone: "1145",
    url: "https://nwc.gov.np/",
    source: "http://nwc.gov.np/en/national-women-commission-launches-its-helpline-service-khabar-garaun-1145/",
    ...readInStoredCopy,
  },
  {
    jurisdiction: "PH",
    name: "1343 Actionline against Human Trafficking",
    phone: "1343",
    url: "https://1343actionline.ph/",
    source: "https://1343actionline.ph/874-21-more-ofws-home-from-syria",
    ...readInStoredCopy,
  },
  {
    jurisdiction: "AR",
    name: "Línea 145",
    phone: "145",
    source:
      "https://www.fiscales.gob.ar/trata/linea-145-como-funciona-la-herramienta-que-sumo-casi-1800-denuncias-el-ultimo-ano/",
    ...readInStoredCopy,
  },
  {
    jurisdiction: "AU",
    name: "Australian Federal Police, human trafficking and modern slavery",
    phone: "131 237",
    source: "https://antislaverycommissioner.gov.au/find-help-and-support/report-suspected-modern-slavery",
    ...readInStoredCopy,
  },
  {
    jurisdiction: "BG",
    name: "National hotline against trafficking in human beings (A21)",
    phone: "0800 20 100",
    source: "https://ukraine.refugee.bg/en/other-information/prevention-of-human-trafficking/",
    ...readInStoredCopy,
  },
  {
    jurisdiction: "BR",
    name: "Disque 100, Disque Direitos Humanos",
    phone: "100",
    source:
      "https://gov.br/mdh/pt-br/assuntos/noticias/2022/eleicoes-2022-periodo-eleitoral/iluminado-de-azul-ministerio-da-mulher-da-familia-e-dos-direitos-humanos-reforca-parceria-de-enfrentamento-ao-trafico-de-pessoas",
    ...readInStoredCopy,
  },
  {
    jurisdiction: "CA",
    name: "Canadian Human Trafficking Hotline",
    phone: "1-833-900-1010",
    url: "https://canadianhumantraffickinghotline.ca/",
    source: "https://canadianhumantraffickinghotline.ca/faq",
    ...readInStoredCopy,
  },
  {
    jurisdiction: "DE",
    name: "Hilfetelefon Gewalt gegen Frauen (violence against women)",
    phone: "116 016",
    url: "https://www.hilfetelefon.de/",
    source: "https://www.hilfetelefon.de/das-hilfetelefon/angebot-im-ueberblick.html",
    ...readInStoredCopy,
  },
  {
    jurisdiction: "ES",
    name: "Policía Nacional, trata de seres humanos",
    phone: "900 10 50 90",
    source:
      "https://www.diariodeleon.es/internacional/251216/2069640/naci-esto-campana-policia-prevenir-explotacion-trata-mujeres-colombianas.html",
    ...readInStoredCopy,
  },
  {
    jurisdiction: "GB",
    name: "Modern Slavery & Exploitation Helpline (Unseen)",
    phone: "08000 121 700",
    url: "https://www.modernslaveryhelpline.org/",
    source: "http://www.modernslaveryhelpline.org",
    ...readInStoredCopy,
  },
  {
    jurisdiction: "GR",
    name: "Human Trafficking Resource Line 1109",
    phone: "1109",
    source: "http://bponline.amcham.gr/?p=1668",
    ...readInStoredCopy,
  },
  {
    jurisdiction: "IE",
    name: "Garda Confidential Line",
    phone: "1800 666 111",
    source:
      "https://www.garda.ie/en/about-us/our-departments/office-of-corporate-communications/news-media/news-archive/world-day-against-trafficking-in-persons-30-7-20.html",
    ...readInStoredCopy,
  },
  {
    jurisdiction: "MD",
    name: "La Strada, hotline for safe migration",
    phone: "0 800 77777",
    phoneFromAbroad: "+37322233309",
    url: "https://lastrada.md/",
    source: "http://lastrada.md/eng/articles/over-100-000-calls-to-the-hotline-110",
    ...readInStoredCopy,
  },
  {
    jurisdiction: "MX",
    name: "Línea y Chat Nacional contra la Trata de Personas",
    phone: "800 5533 000",
    source: "https://diariobasta.com/?p=257075",
    ...readInStoredCopy,
  },
  {
    jurisdiction: "NG",
    name: "National Agency for the Prohibition of Trafficking in Persons (NAPTIP)",
    phone: "627",
    source: "https://www.vanguardngr.com/2022/08/naptip-takes-anti-human-trafficking-campaign-to-transport-companies/",
    ...readInStoredCopy,
  },
  {
    jurisdiction: "PE",
    name: "Línea 1818, Ministerio del Interior",
    phone: "1818",
    source: "https://cuscopost.pe/trata-de-personas-en-peru-campana-busca-frenar-el-crimen-con-ayuda-ciudadana",
    ...readInStoredCopy,
  },
  {
    jurisdiction: "RS",
    name: "ASTRA SOS Hotline",
    phone: "+381 11 785 0000",
    phoneFromAbroad: "+381117850000",
    url: "https://astra.rs/en/",
    source: "http://www.astra.org.rs/eng/",
    ...readInStoredCopy,
  },
  {
    jurisdiction: "TH",
    name: "Social Assistance Center, Ministry of Social Development and Human Security",
    phone: "1300",
    phoneFromAbroad: "+66991301300",
    source: "https://gentrybusinessleader.com/govt-sets-up-hotline-for-thais-abroad/",
    ...readInStoredCopy,
  },
  {
    jurisdiction: "UA",
    name: "National hotline for combating trafficking in human beings",
    phone: "527",
    source: "https://dn.gov.ua/en/news/yevropeiskyi-den-borotby-z-torhivleiu-liudmy",
    ...readInStoredCopy,
  },
  {
    jurisdiction: "ZA",
    name: "National Human Trafficking Hotline",
    phone: "0800 222 777",
    url: "https://0800222777.org.za/",
    source: "https://nfn.org.za/faqs/i-suspect-human-trafficking-who-do-i-contact/",
    ...readInStoredCopy,
  },
];
