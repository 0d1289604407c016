import type { Edition } from '../model/edition.ts'
import type { StoryPage } from '../model/page-story.ts'
import { chooseFeature } from './choose-feature.ts'
import { collatedText } from './collated-text.ts'
import { type EditionIndex, outletsOf } from './edition-index.ts'
import { isTrivial } from './grave-differences.ts'
import { whoQuotedWhat } from './matrix.ts'
import { howNear } from './nearness.ts'
import { onlyOneOutlet } from './only-one-outlet.ts'
import { oppositeReports } from './opposite-reports.ts'
import { provenanceOf } from './provenance.ts'
import { sharedOrigins } from './shared-origins.ts'
import { storyLabel } from './story-label.ts'
import { strikingDifferences } from './striking-differences.ts'
import { orderOfTelling } from './telling-order.ts'
import { textsOf } from './texts-of.ts'
import { utteranceLabel } from './utterance-label.ts'
import { countOf, sentenceCase } from './wording.ts'

/** With more sources than this, they are folded; and with more statements that one outlet alone quotes, these. */
const MOST_SOURCES_OPEN = 24
const MOST_SINGLE_OPEN = 60

/** Returns the story's own page. */
export function storyPage(index: EditionIndex): StoryPage {
  const { edition } = index
  const story = storyLabel(index)
  const reports = edition.quotations.filter(({ quotation }) => quotation.kind === 'indirect').length
  const quoted = edition.quotations.filter(({ quotation }) => quotation.kind !== 'indirect').length
  const shared = edition.utterances.filter(
    ({ utterance }) => outletsOf(index, utterance.witnesses).length > 1,
  )
  const articles = countOf(edition.articles.length, 'article')
  const texts = textsOf(edition)
  const featured = chooseFeature(index)
  const single = onlyOneOutlet(index)
  const collated = featured ? collatedText(index, featured) : null
  return {
    kind: 'story',
    path: index.root,
    title: story.title,
    description: `${sentenceCase(countOf(quoted, 'quotation'))} in ${articles}, lined up word by word, so that you can see where outlets print different words.`,
    story,
    heading: story.title,
    lead: leadOf(shared),
    facts: `${sentenceCase(articles)}, ${countOf(quoted, 'quotation')}${reports > 0 ? `, ${countOf(reports, 'passage')} told without quoting` : ''}`,
    feature:
      featured && collated
        ? {
            utterance: utteranceLabel(index, featured),
            collated,
            why: edition.story.feature
              ? 'Chosen by the editor.'
              : 'Chosen by rule: many independent texts quote it, and many differences between them may change the meaning.',
          }
        : null,
    striking: strikingDifferences(index),
    opposites: oppositeReports(index),
    matrix: whoQuotedWhat(index),
    single,
    singleFolded: single.reduce((sum, { utterances }) => sum + utterances.length, 0) > MOST_SINGLE_OPEN,
    telling: orderOfTelling(index),
    near: howNear(index),
    origins: sharedOrigins(index),
    ancestry: ancestryNote(edition),
    sources: texts.map((article) => ({
      outlet: index.outletOf(article.id).mark,
      article: { path: index.articlePath(article.id), text: article.outlet.name },
      facts: provenanceOf(index, article).map(({ term, pieces }) => ({ term, pieces })),
    })),
    sourcesFold:
      texts.length > MOST_SOURCES_OPEN ? `${countOf(texts.length, 'text')}, and where each comes from` : '',
    notices: noticesNote(texts.reduce((sum, article) => sum + article.notices.length, 0)),
  }
}

/** What the story holds for a reader who compares: `Nine statements are quoted by more than one outlet …`. */
function leadOf(shared: Edition['utterances']): string {
  if (shared.length === 0) return 'No statement is quoted by more than one outlet.'
  const differs = shared.some(({ collation }) => collation.differences.some((one) => !isTrivial(one)))
  const counted = sentenceCase(countOf(shared.length, 'statement is', 'statements are'))
  const words = differs ? ', and not always in the same words' : ''
  return `${counted} quoted by more than one outlet${words}: here the wordings are lined up, word by word.`
}

/** `As far as we can tell, the 19 articles go back to about eight texts.`; '' where none share an origin. */
function ancestryNote({ articles, lines }: Edition): string {
  if (lines.length >= articles.length) return ''
  return `As far as we can tell, the ${countOf(articles.length, 'article')} go back to about ${countOf(lines.length, 'text')}.`
}

function noticesNote(count: number): string {
  return count === 0 ? '' : `${countOf(count, 'oddity was', 'oddities were')} noted`
}
