import type { Article } from '../model/article.ts'
import type { Dependence } from '../model/dependence.ts'
import type { Edition } from '../model/edition.ts'
import type { Story } from '../model/story.ts'
import type { Utterance } from '../model/utterance.ts'
import { isolateName } from '../text/show-controls.ts'

/**
 * Returns the edition with all names, and all the editor wrote to be read, such that nothing in them turns the direction of
 * what they stand in, nor draws it into theirs. What the articles print, and whatever something is found by, stays as it is.
 */
export function withControlsShown(edition: Edition): Edition {
  return {
    ...edition,
    story: storyShown(edition.story, new Set(edition.articles.map(({ file }) => file))),
    articles: edition.articles.map(articleShown),
    transcripts: edition.transcripts.map((one) => ({ ...one, article: articleShown(one.article) })),
    speakers: edition.speakers.map((one) => ({
      ...one,
      name: isolateName(one.name),
      role: shown(one.role),
    })),
    utterances: edition.utterances.map((one) => ({ ...one, utterance: utteranceShown(one.utterance) })),
    quotations: edition.quotations.map((one) => ({ ...one, corrected: shown(one.corrected) })),
    dependences: edition.dependences.map(dependenceShown),
  }
}

function storyShown(story: Story, files: ReadonlySet<string>): Story {
  return {
    ...story,
    title: shown(story.title),
    place: shown(story.place),
    occasions: story.occasions.map((one) => ({ ...one, label: isolateName(one.label) })),
    articles: Object.fromEntries(
      Object.entries(story.articles).map(([file, one]) => [
        file,
        // Where it names a file of the story, that file is found by it.
        {
          ...one,
          outlet: shown(one.outlet),
          madeFrom: one.madeFrom && files.has(one.madeFrom) ? one.madeFrom : shown(one.madeFrom),
          how: shown(one.how),
        },
      ]),
    ),
    transcripts: story.transcripts.map((one) => ({ ...one, source: shown(one.source) })),
  }
}

function dependenceShown(dependence: Dependence): Dependence {
  return {
    ...dependence,
    evidence: dependence.evidence.map((one) => ('how' in one ? { ...one, how: shown(one.how) } : one)),
  }
}

function articleShown(article: Article): Article {
  const { outlet, transcript } = article
  return {
    ...article,
    outlet: { ...outlet, name: isolateName(outlet.name) },
    transcript: transcript && { ...transcript, source: shown(transcript.source) },
  }
}

function utteranceShown(utterance: Utterance): Utterance {
  const { occasion } = utterance
  return { ...utterance, occasion: occasion && { ...occasion, label: isolateName(occasion.label) } }
}

function shown<Words extends string | null>(words: Words): Words | string {
  return words === null ? words : isolateName(words)
}
