/**
 * Names in plain English of parts of countries whose name in ISO 3166-2 is a transcription that nobody types or knows:
 * `Dubayy`. From Unicode CLDR 48.2 (`cldr-subdivisions-full`, English; Unicode License v3, in `subdivision-name.LICENSE.txt`), where it
 * differs; each was read beside the standard's name on 2026-11-23. Left out: bare points of the compass ("Northern"),
 * and countries whose parts have other codes in CLDR than in the standard now (Iran, Morocco).
 * By country: its parts' codes, each with the name.
 */
export const subdivisionNames: Readonly<Record<string, readonly string[]>> = {
  AE: ["AJ Ajman; AZ Abu Dhabi; DU Dubai; FU Fujairah; RK Ras al-Khaimah; SH Sharjah; UQ Umm al-Quwain"],
  BH: ["15 Muharraq"],
  EG: [
    "ALX Alexandria; ASN Aswan; AST Asyut; BA Red Sea; BH Beheira; BNS Beni Suef; C Cairo; DK Dakahlia",
    "DT Damietta; FYM Faiyum; GH Gharbia; GZ Giza; IS Ismailia; JS South Sinai; KB Qalyubia; KFS Kafr el-Sheikh",
    "KN Qena; LX Luxor; MN Minya; MNF Monufia; MT Matrouh; PTS Port Said; SHG Sohag; SHR Al Sharqia",
    "SIN North Sinai; SUZ Suez; WAD New Valley",
  ],
  ET: [
    "AA Addis Ababa; AF Afar; AM Amhara; BE Benishangul-Gumuz; DD Dire Dawa; GA Gambela; HA Harari; OR Oromia",
    "SI Sidama; SN Southern Nations, Nationalities, and Peoples; SO Somali; SW Southwest Ethiopia Peoples",
  ],
  IQ: [
    "AN Al Anbar; AR Erbil; BA Basra; BB Babylon; BG Baghdad; DA Dohuk; DI Diyala; DQ Dhi Qar; KA Karbala",
    "KI Kirkuk; KR Kurdistan; MA Maysan; MU Al Muthanna; NA Najaf; NI Nineveh; QA Al-Qādisiyyah; SD Saladin",
    "SU Sulaymaniyah; WA Wasit",
  ],
  JO: [
    "AJ Ajloun; AM Amman; AQ Aqaba; AT Tafilah; AZ Zarqa; BA Balqa; JA Jerash; KA Karak; MA Mafraq; MD Madaba",
    "MN Ma’an",
  ],
  KH: [
    "1 Banteay Meanchey; 10 Kratié; 11 Mondulkiri; 14 Prey Veng; 15 Pursat; 16 Ratanakiri; 17 Siem Reap",
    "18 Sihanoukville; 19 Stung Treng; 2 Battambang; 20 Svay Rieng; 21 Takéo; 22 Oddar Meanchey; 23 Kep",
    "3 Kampong Cham; 5 Kampong Speu; 6 Kampong Thom; 8 Kandal; 9 Koh Kong",
  ],
  KW: ["AH Al Ahmadi; FA Al Farwaniyah; HA Hawalli; JA Al Jahra; KU Al Asimah; MU Mubarak Al-Kabeer"],
  LA: [
    "AT Attapeu; BK Bokeo; BL Bolikhamsai; HO Houaphanh; KH Khammouane; LM Luang Namtha; LP Luang Prabang",
    "OU Oudomxay; PH Phongsaly; SV Savannakhet; VI Vientiane Province; VT Vientiane; XA Sainyabuli; XE Sekong",
    "XS Xaisomboun",
  ],
  LB: ["AK Akkar; BA Beirut; BI Beqaa; JL Mount Lebanon; NA Nabatieh"],
  LY: [
    "BA Benghazi; BU Butnan; DR Derna; GT Ghat; JA Jabal al Akhdar; JG Jabal al Gharbi; JI Jafara; JU Jufra",
    "KF Kufra; MB Murqub; MI Misrata; MJ Marj; NL Nalut; NQ Nuqat al Khams; SB Sabha; SR Sirte; TB Tripoli",
    "WA Al Wahat; WD Wadi al Hayaa; WS Wadi al Shatii; ZA Zawiya",
  ],
  OM: [
    "BJ Janub al Batinah; BS Shamal al Batinah; BU Al Buraimi; DA Ad Dakhiliyah; MA Muscat",
    "SJ Janub ash Sharqiyah; SS Shamal ash Sharqiyah; WU Al Wusta; ZA Ad Dhahirah; ZU Dhofar",
  ],
  QA: ["DA Doha; KH Al Khor; MS Madinat ash Shamal; RA Al Rayyan; US Umm Salal; ZA Al Daayen"],
  SA: [
    "01 Riyadh; 02 Makkah; 03 Al Madinah; 05 Al-Qassim; 06 Ha’il; 07 Tabuk; 08 Northern Borders; 09 Jizan",
    "10 Najran; 11 Al Bahah; 14 Asir",
  ],
  SD: [
    "DC Central Darfur; DE East Darfur; DN North Darfur; DS South Darfur; DW West Darfur; GD Al Qadarif",
    "GK West Kurdufan; GZ Al Jazirah; KA Kassala; KH Khartoum; KN North Kurdufan; KS South Kurdufan; NB Blue Nile",
    "NR River Nile; NW White Nile; RS Red Sea; SI Sennar",
  ],
  SY: [
    "DI Damascus; DR Daraa; DY Deir ez-Zor; HA Al-Hasakah; HI Homs; HL Aleppo; HM Hama; LA Latakia; QU Quneitra",
    "RA Ar-Raqqah; RD Rif Dimashq; SU As-Suwayda; TA Tartus",
  ],
  TH: ["10 Bangkok; 16 Lopburi; 72 Suphanburi; 82 Phang Nga; S Pattaya"],
  YE: [
    "AD ’Adan; AM Amran; BA Al Bayda; DA Dhale; DH Dhamar; HD Hadramaut; HJ Hajjah; HU Al Hudaydah; LA Lahij",
    "MW Al Mahwit; SA Amanat Al Asimah; SD Sa’dah; SN Sana’a; SU Arkhabil Suqutra; TA Taiz",
  ],
};
