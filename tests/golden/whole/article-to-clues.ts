import { outerShapes } from '../../../src/edition/attribute/reports/choose-sites.ts'
import { layOutEnds } from '../../../src/edition/attribute/reports/end-weights.ts'
import { sceneToReadings } from '../../../src/edition/attribute/reports/find-reports.ts'
import { findSites } from '../../../src/edition/attribute/reports/find-sites.ts'
import type { TokenRange } from '../../../src/edition/attribute/reports/site.ts'
import { traitInWords } from '../../../src/edition/attribute/reports/trait.ts'
import { traitsOf } from '../../../src/edition/attribute/reports/traits-of.ts'
import { tableToWeights } from '../../../src/edition/attribute/reports/weights.ts'
import { articleToScene, type Scene, type SceneOfPassage } from '../../../src/edition/attribute/scene.ts'
import { REPORT_END_WEIGHTS } from '../../../src/edition/language/english/report-end-weights.ts'
import type { Article } from '../../../src/edition/model/article.ts'
import type { Story } from '../../../src/edition/model/story.ts'
import { pairMarks } from '../../../src/edition/quote/pair-marks.ts'
import { sentencesToQuotations } from '../../../src/edition/quote/sentences-to-quotations.ts'
import { speechSigns } from '../../../src/edition/quote/speech-signs.ts'
import { surroundingsOf } from '../../../src/edition/quote/surroundings-of.ts'
import { articleToSentences } from '../../../src/edition/segment/article-to-sentences.ts'

const ENDS = layOutEnds(tableToWeights(REPORT_END_WEIGHTS))

/**
 * Returns what is seen in an article before anything is decided: what speaks for and against each marked words being
 * speech; who is mentioned, by which words, and who is meant; which verbs tie words to whom; and, with `sites`, where
 * something may be reported and what speaks for that.
 */
export function articleToClues(article: Article, story: Story, sites: boolean): string {
  const sentences = articleToSentences(article)
  const { quotations } = sentencesToQuotations(article, sentences)
  const scene = articleToScene(article, sentences, quotations, story)
  return [
    ...surroundingsOf(article, sentences, pairMarks(article)).flatMap((one) => [
      `“${one.printed.replaceAll(/\s+/gu, ' ')}”`,
      `  ${signsOf(speechSigns(one))}`,
    ]),
    '',
    ...[...scene.passages, ...scene.inside.values()].flatMap((passage) => passageLines(scene, passage)),
    ...(sites ? siteLines(scene) : []),
    '',
  ].join('\n')
}

/** What is not so is left out, and so are signs made of two others. */
function signsOf(signs: ReadonlyMap<string, string>): string {
  return [...signs]
    .flatMap(([name, value]) => (name.includes('+') || value === 'no' ? [] : `${name}: ${value}`))
    .join('; ')
}

function passageLines({ meanings }: Scene, { cues, mentions }: SceneOfPassage): string[] {
  return [
    ...mentions.map((mention) => {
      const { kind, text, name, role, head, nation, gender, possessive, owned } = mention
      const meaning = meanings.get(mention)
      const meant = meaning
        ? `${meaning.source.name} (${meaning.source.kind}${meaning.sure ? '' : ', not sure'})`
        : 'nobody'
      const traits = [
        `name ${name.join(' ')}`,
        `role ${role.join(' ')}`,
        `head ${head}`,
        `of ${nation}`,
        gender,
      ]
      return [
        `- ${text}: ${kind}, ${traits.filter((one) => !/^(?:\w+ )?$/u.test(one)).join(', ')}`,
        ...(possessive ? ['possessive'] : []),
        ...(owned ? ['owned'] : []),
        `means ${meant}`,
      ].join(', ')
    }),
    ...cues.map(({ base, family, subject, inverted, close, others }) =>
      [
        `- ${subject.text} ${base} (${family})`,
        ...(inverted ? ['inverted'] : []),
        ...(close ? ['close'] : []),
        ...others.map((other) => `with ${other.text}`),
      ].join(', '),
    ),
  ]
}

function siteLines(scene: Scene): string[] {
  return sceneToReadings(scene).flatMap((reading) => {
    const found = findSites(reading, ENDS)
    const outer = outerShapes(found)
    const words = ([first, last]: TokenRange) =>
      reading.tokens
        .slice(first, last + 1)
        .map(({ text }) => text)
        .join(' ')
    return found.flatMap((site, at) => [
      `+ ${site.shape}: ${site.subject?.text ?? 'nobody'} | ${words(site.cue)} | ${words(site.content)}`,
      `  ${traitsOf(reading, site, outer[at] ?? null)
        .map((trait) => traitInWords(trait).join(' ').trim())
        .join('; ')}`,
    ])
  })
}
