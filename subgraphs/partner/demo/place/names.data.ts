import { words } from "../words.ts";

/** Common given and family names of a region, each checked to be an ordinary one; put together by chance they name nobody. */
export type NameList = { women: readonly string[]; men: readonly string[]; families: readonly string[] };

function names(women: string, men: string, families: string): NameList {
  return { women: words(women), men: words(men), families: words(families) };
}

export const english = names(
  "Alice Beth Carol Dana Ellen Fiona Grace Hannah Joan Kate Laura Megan Nora Paige Rachel Susan Tessa Wendy",
  "Adam Brian Carl Daniel Eric Frank Greg Henry Ian Joel Keith Luke Mark Neil Owen Peter Ryan Sam",
  "Abbott Baker Carver Dalton Ellis Fletcher Grant Harmon Ingram Jensen Kemp Lowell Mercer Norris Parker Quinn Reeves Sutton Turner Walsh",
);

export const spanish = names(
  "Alicia Beatriz Carmen Daniela Elena Gabriela Inés Julia Lucía Marisol Noemí Paula Rocío Sofía Teresa Ximena",
  "Andrés Bruno César Diego Esteban Felipe Gonzalo Hugo Javier Luis Mateo Óscar Pablo Rafael Tomás Víctor",
  "Aguilar Benítez Cárdenas Delgado Espinoza Fuentes Gallegos Herrera Ibarra Jiménez Lozano Medina Núñez Ortega Paredes Quispe Robles Salazar Vargas Zamora",
);

export const romanian = names(
  "Adina Alina Bianca Camelia Carmen Daniela Elena Florina Gabriela Ioana Irina Laura Magda Oana Raluca Roxana Simona Violeta",
  "Adrian Bogdan Călin Cristian Dan Emil Florin Gabriel Horia Ionuț Liviu Marius Mihai Nicu Radu Sorin Tudor Vlad",
  "Albu Bălan Cojocaru Dobre Dragomir Enache Florea Ghiță Iacob Lazăr Manea Munteanu Neagu Olaru Pavel Rusu Sandu Stoica Toma Voicu",
);

export const nepali = names(
  "Anita Bimala Bina Devika Gita Indira Kalpana Kamala Laxmi Manju Nirmala Pabitra Radhika Sabina Sarita Sunita Tara Usha",
  "Arjun Bikash Bishal Dinesh Gopal Hari Kiran Krishna Mahesh Nabin Prakash Rajan Ramesh Sagar Santosh Suresh Umesh Yubaraj",
  "Acharya Adhikari Basnet Bhandari Chaudhary Dahal Gautam Gurung Karki Khadka Lama Magar Maharjan Poudel Rai Shrestha Subedi Tamang Thapa Yadav",
);

export const filipino = names(
  "Aileen Analyn Carmela Cristina Divina Elvira Gemma Jocelyn Leah Liza Maricel Marites Nenita Rowena Rosalie Teresita Vilma Wilma",
  "Alvin Arnel Benjie Danilo Edgar Ernesto Ferdie Jerome Joel Jonas Lito Marlon Nestor Noel Ramil Rodel Rolando Wilfredo",
  "Abad Aquino Bautista Cabrera Castillo Cruz Dizon Domingo Evangelista Flores Garcia Lopez Mendoza Navarro Ocampo Pascual Ramos Reyes Santiago Villanueva",
);

export const french = names(
  "Adèle Amélie Brigitte Claire Delphine Élise Fanny Hélène Juliette Léa Mathilde Nadège Odile Sylvie",
  "Alain Benoît Claude Damien Étienne Fabrice Gilles Hervé Jérôme Laurent Mathieu Olivier Pascal Yves",
  "Aubert Blanchard Caron Deschamps Fabre Gauthier Hamel Jolivet Lambert Marchand Noël Perrin Rivière Tessier",
);

export const arabic = names(
  "Amal Dina Farah Hala Huda Layla Mariam Nadia Rania Salma Samira Yasmin",
  "Adel Bilal Fadi Hani Ibrahim Jamal Karim Nabil Omar Rami Tariq Walid",
  "Abboud Barakat Darwish Fares Haddad Hamdan Khalil Mansour Nassar Qasim Saleh Tamimi",
);

export const portuguese = names(
  "Alice Beatriz Catarina Débora Fernanda Helena Isabel Joana Luana Marta Renata Teresa",
  "André Bernardo Caio Diogo Eduardo Fábio Gustavo Hélder João Leonardo Nuno Tiago",
  "Almeida Barros Cardoso Duarte Esteves Ferraz Gouveia Lacerda Moreira Nogueira Pacheco Teixeira",
);

export const slavic = names(
  "Daria Galina Hanna Iryna Kateryna Larysa Maryna Nadiia Oksana Olena Svitlana Tetiana",
  "Andrii Borys Denys Ihor Kyrylo Maksym Mykola Oleh Pavlo Roman Serhii Taras",
  "Bondar Danko Hrytsenko Ivanenko Kovalenko Kravets Lysenko Marchuk Panchenko Savchuk Tkach Zaitsev",
);

export const southAsian = names(
  "Aparna Deepa Farida Jaya Kavita Lakshmi Meera Nasreen Rukmini Shabnam Sushila Vidya",
  "Anil Bashir Dev Farooq Imran Kamal Manoj Nikhil Rafiq Sanjay Sunil Vivek",
  "Ahmed Bose Chowdhury Das Fernando Ghosh Hossain Iyer Kumar Perera Rahman Sharma",
);

export const eastAsian = names(
  "Hoa Lan Linh Mai Malee Mei Nhung Ploy Siti Suda Thuy Wen",
  "Anan Budi Duc Hung Kai Long Minh Nattapong Quang Somchai Tuan Wei",
  "Chan Dang Hoang Lau Lim Ngo Pham Saelim Suwan Tan Vuong Wibowo",
);

export const african = names(
  "Abeba Adwoa Amina Chiamaka Esther Fatou Grace Halima Njeri Patience Ruth Wanjiru",
  "Abel Chidi Daniel Emeka Gideon Kwame Musa Otieno Peter Samuel Tesfaye Yusuf",
  "Abebe Adeyemi Boateng Diallo Eze Kamau Kimani Mensah Mwangi Okafor Tadesse Wekesa",
);
