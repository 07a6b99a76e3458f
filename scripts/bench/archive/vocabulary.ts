import { seededRandom } from "#scripts/bench/archive/random.ts";

/** The words of one language, the most frequent first. */
export interface Vocabulary {
  language: string;
  /** Share of stories in it, of 1. */
  share: number;
  words: readonly string[];
  /** The first rank that can stand in a headline: before it are words like "the". */
  firstContent: number;
}

const SIZE = 30_000;

const languages = [
  {
    language: "en",
    share: 0.7,
    function:
      "the of and to in a that was for on it is with as by at from be had an were which his her they not but this have or are their who been more said would one all when there its no so than he she we will can what out about up into after them only some could over new other time these two may first then any",
    content:
      "government council minister year people report state country president budget committee agreement member week border election mission policy agency court water price village school doctor harbour railway harvest factory climate election parliament union research market energy protest witness archive",
    syllables:
      "ba ca da fa ga ha la ma na pa ra sa ta va be ce de fe ge le me ne pe re se te ver bri cra dro flo gra pri sto tri wen hol mar tor len dan",
    endings: " s ed ing tion al ment er ly ness",
  },
  {
    language: "fr",
    share: 0.12,
    function:
      "de la le et les des en un du une que est pour qui dans a par plus pas au sur ne se ce il sont avec son aux d’une sa ou leur comme mais on ont elle fait deux cette tout nous être ses même sans entre après dont",
    content:
      "gouvernement ministre conseil année pays état président budget comité accord membre semaine frontière élection mission politique agence tribunal eau prix école médecin récolte climat parlement énergie témoin",
    syllables:
      "ba ca dé fa gu li ma né pa ré sa té va bou cha dro fleu gra pri sto tre vou men tor lan deau che",
    endings: " s ée er tion al ment eur ité",
  },
  {
    language: "es",
    share: 0.1,
    function:
      "de la que el en y a los se del las un por con no una su para es al lo como más o pero sus le ha me si sin sobre este ya entre cuando todo esta ser son dos también fue había era muy años hasta desde está",
    content:
      "gobierno ministro consejo año país estado presidente presupuesto comité acuerdo miembro semana frontera elección misión política agencia tribunal agua precio escuela médico cosecha clima parlamento energía testigo",
    syllables:
      "ba ca do fa go li ma ne po ra sa ti va bue cha dro fle gra pri sto tre vo men tor lan ción",
    endings: " s ado ar ción al mente or idad",
  },
  {
    language: "ar",
    share: 0.06,
    function:
      "في من على إلى أن عن التي الذي هذا هذه كان قد بعد بين كل ما لم لا أو مع قبل عند حتى ثم غير أكثر حيث كما منذ خلال",
    content:
      "الحكومة المجلس الوزير السنة الشعب التقرير الدولة الرئيس الميزانية اللجنة الاتفاق العضو الأسبوع الحدود الانتخابات المهمة السياسة الوكالة المحكمة الماء السعر المدرسة الطبيب",
    syllables:
      "با تا جا دا را سا شا فا قا كا لا ما نا بر تر جر در فر قر كر مر نو رو سو لي مي ني ري",
    endings: " ة ات ون ين ي",
  },
  {
    language: "de",
    share: 0.02,
    function:
      "der die und in den von zu das mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er hat dass sie nach wird bei einer um am sind noch wie einem über",
    content:
      "regierung minister rat jahr land staat präsident haushalt ausschuss abkommen mitglied woche grenze wahl politik behörde gericht wasser preis schule arzt ernte klima parlament zeuge",
    syllables:
      "ba be da do fa ge ha hei ka lan mer mut nie ran sau stra tel ver wal zen tor bur furt",
    endings: " e en er ung heit lich",
  },
];

/** Made-up languages with the true ones' most frequent words, so that stemmers and stop words have their work. */
export function vocabularies(): Vocabulary[] {
  return languages.map((made, index) => {
    const first = made.function.split(" ");
    const words = new Set([...first, ...made.content.split(" ")]);
    const random = seededRandom(index + 1);
    const syllables = made.syllables.split(" ");
    const endings = made.endings.split(" ");
    while (words.size < SIZE) words.add(madeUpWord(random, syllables, endings));
    return {
      language: made.language,
      share: made.share,
      words: [...words],
      firstContent: first.length,
    };
  });
}

function madeUpWord(random: () => number, syllables: string[], endings: string[]): string {
  const pick = (list: string[]) => list[Math.floor(random() * list.length)]!;
  const length = 2 + Math.floor(random() * 3);
  return Array.from({ length }, () => pick(syllables)).join("") + pick(endings);
}
