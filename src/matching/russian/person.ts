/**
 * Whether a Russian noun is likely somebody, as far as the endings of its makers tell: who works, learns or is treated. Some
 * machines end alike ("двигатель"): what is united by it must be safe for these, too.
 */
export function namesPerson(word: string): boolean {
  return person.test(word);
}

const endings = '(?:а|у|ом|е|ы|и|я|ю|ем|ой|ей|ов|ам|ям|ами|ями|ах|ях|ь)?';
const person = new RegExp(
  `(?:[аи]тел|[нчщ]ик|ист|[аеи]тор|[иу]зор|ектор|ивер|енер|[дцл]иент|удент|(?:до|ре)цент|врач|сиделк|учениц)${endings}$|^(?:люд|дет|персонал)|щ[аеи]\\p{L}{1,3}ся$`,
  'u',
);

/** Whether a Russian noun is likely a person or an animal. */
export function namesBeing(word: string): boolean {
  return namesPerson(word) || beings.test(word);
}

const beings =
  /^(?:ребен|больн|пострадавш|новорожден|женщин|мужчин|беременн|подрост|животн|скот|коров|телят|овец|лошад|птиц|собак|свин|граждан|лиц|обучающ|учащ|работник|родител|населен)/u;

/** Whether a Russian noun is likely somebody who is looked after: who has what is found, treated or formed in them. */
export function namesCared(word: string): boolean {
  return cared.test(word);
}

const cared =
  /^(?:пациент|ребен|дет(?:ей|ям)|больн|пострадавш|новорожден|женщин|мужчин|беременн|подрост|животн|скот|коров|телят|овец|лошад|птиц|собак|свин|обучающ|учащ|учени|школьник|воспитанник|студент|спортсмен)/u;
