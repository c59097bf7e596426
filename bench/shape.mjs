/**
 * Measures how standards are shaped, and prints the part `measured` of `seed/standard-shape.json`: the shipped documents, or
 * those of paths after it, each text on its own, without the cards of those that are cut off. Of numbers that are drawn it
 * prints how often each came, as pairs; of the rest shares.
 */

import { readResolver } from '../dist/ingest/resolver.js';
import { readPaths } from '../dist/main/read-paths.js';
import { grouped } from '../dist/model/grouped.js';

const paths = process.argv.slice(2);
const records = [...readPaths(paths.length > 0 ? paths : ['seed/standards', 'seed/corpus'])];
const texts = records.flatMap((record) => [
  record,
  ...(record.translation === null ? [] : [record.translation]),
]);
const isCutOff = ({ findings }) => findings.some(({ rule }) => rule === 'document-cut-off');
const [whole, cutOff] = [texts.filter((text) => !isCutOff(text)), texts.filter(isCutOff)];
const cards = whole.flatMap((text) => text.cards);
const functions = cards.flatMap((card) => card.labourFunctions);
const skills = functions.flatMap((one) => one.skills);
const knowledge = skills.flatMap((skill) => skill.knowledge);
const cited = new Map();
for (const { context } of cards.flatMap((card) => card.citations))
  cited.set(context, (cited.get(context) ?? 0) + 1);
const citing = knowledge.filter(({ id }) => cited.has(id));

const statements = {
  'labour-function': (card) => card.labourFunctions,
  skill: (card) => card.labourFunctions.flatMap((one) => one.skills),
  ability: (card) => statements.skill(card).flatMap((skill) => skill.abilities),
  knowledge: (card) => statements.skill(card).flatMap((skill) => skill.knowledge),
};

console.log(
  JSON.stringify({
    texts: whole.length,
    cardsPerStandard: counted(records, ({ cards, cardList }) => Math.max(cards.length, cardList.length)),
    languages: counted(records, ({ source, translation }) =>
      translation === null ? source.language : 'both',
    ),
    uncoded: share(records, ({ code }) => code === null),
    cardsPerOccupation: counted(whole.flatMap(occupations), (own) => own.length),
    levels: counted([...cards, ...cutOff.flatMap(({ cardList }) => cardList)], ({ level }) => level),
    codeSources: counted(cards, ({ codeSource }) => codeSource),
    functionsPerCard: counted(cards, ({ labourFunctions }) => labourFunctions.length),
    additionalFunctions: share(functions, ({ mandatory }) => !mandatory),
    skillsPerFunction: counted(functions, ({ skills }) => skills.length),
    abilitiesPerSkill: counted(skills, ({ abilities }) => abilities.length),
    knowledgePerSkill: counted(skills, ({ knowledge }) => knowledge.length),
    legalBases: share(knowledge, ({ legalBasis }) => legalBasis),
    citingKnowledge: share(knowledge, ({ id, legalBasis }) => !legalBasis && cited.has(id)),
    citationsPerLegalBasis: counted(
      citing.filter(({ legalBasis }) => legalBasis),
      ({ id }) => cited.get(id),
    ),
    citationsPerCard: counted(cards, ({ citations }) => citations.length),
    citationsByRank: byRank(cards.flatMap((card) => card.citations.flatMap(({ act }) => act ?? []))),
    educationPerCard: counted(cards, ({ education }) => education.length),
    experience: share(cards, ({ experience }) => experience !== null),
    handbookGrade: share(cards, ({ handbookGrade }) => handbookGrade !== null),
    informalLearningPerCard: counted(cards, ({ informalLearning }) => informalLearning.length),
    otherTitlesPerCard: counted(cards, ({ otherTitles }) => otherTitles.length),
    competencesPerCard: counted(cards, ({ personalCompetences }) => personalCompetences.length),
    technicalRegulationsPerCard: counted(cards, ({ technicalRegulations }) => technicalRegulations.length),
    relatedPerCard: counted(cards, ({ relatedProfessions }) => relatedProfessions.length),
    words: byKind((of) =>
      byLanguage((own) => counted(own.flatMap((text) => text.cards).flatMap(of), wordsIn)),
    ),
    saidBefore: byKind((of) =>
      share(
        whole.flatMap((text) => saidBefore(text, of)),
        (isAgain) => isAgain,
      ),
    ),
    wordingsPerMeaning: byKind((of, kind) => counted(meanings(kind, of), ({ members }) => members.length)),
  }).replace(/("\w+":)/gu, '\n$1'),
);

function counted(things, of) {
  const counts = new Map();
  for (const thing of things) counts.set(of(thing), (counts.get(of(thing)) ?? 0) + 1);
  return [...counts].sort(([one], [other]) => (one < other ? -1 : 1));
}

function share(things, holds) {
  return Number((things.filter(holds).length / things.length).toFixed(4));
}

function byKind(of) {
  return Object.fromEntries(Object.entries(statements).map(([kind, own]) => [kind, of(own, kind)]));
}

function byLanguage(of) {
  return Object.fromEntries(
    ['kk', 'ru'].map((language) => [
      language,
      of(whole.filter(({ source }) => source.language === language)),
    ]),
  );
}

function wordsIn({ quote }) {
  return quote.text.split(/\s+/u).length;
}

function occupations({ cards }) {
  return [
    ...grouped(
      cards.filter(({ code }) => code !== null),
      ({ code }) => code,
    ).values(),
  ];
}

/** Of each statement of a card whether another card before it says the same, letter for letter but for its normal form. */
function saidBefore({ cards }, of) {
  const before = new Set();
  return cards.flatMap((card) => {
    const wordings = of(card).map(({ wording }) => wording);
    const again = wordings.map((wording) => before.has(wording));
    for (const wording of wordings) before.add(wording);
    return again;
  });
}

/** How many wordings each meaning has, as the method that makes concepts has it, in each language. */
function meanings(kind, of) {
  const resolver = readResolver();
  return ['kk', 'ru'].flatMap((language) => {
    const own = whole
      .filter(({ source }) => source.language === language)
      .flatMap(({ cards }) => cards.flatMap(of));
    const texts = [...new Map(own.map(({ wording, quote }) => [wording, quote.text]))];
    const wordings = texts.map(([id, text]) => ({ id, kind, language, text, acts: null }));
    const termed = wordings.map((wording) => ({ wording, terms: resolver.matcher.terms(wording) }));
    const judged = [...resolver.judgeAll(termed)];
    const isForbidden = () => false;
    return resolver.cluster({ wordings: texts.map(([id]) => id), judged, aligned: [], isForbidden });
  });
}

function byRank(acts) {
  return counted(acts, (act) => act)
    .map(([, count]) => count)
    .sort((one, other) => other - one);
}
