import type { Story } from '../model/story.ts'
import type { StoryDocument } from './story-document.ts'

/**
 * Returns the story of a checked document, every key filled in; without any (`document` null) nothing is known but its name. Apart from
 * `yamlToStory`, so that who reads single articles need not load what checks a story.yaml.
 */
export function documentToStory(document: StoryDocument | null, id: string): Story {
  return {
    id,
    title: document?.title ?? null,
    date: document?.date ?? null,
    place: document?.place ?? null,
    occasions: (document?.occasions ?? []).map(({ id, label, date, also }) => ({
      id,
      label,
      date: date ?? null,
      also: also ?? [],
    })),
    speakers: (document?.speakers ?? []).map(({ id, name, also, role }) => ({
      id,
      name,
      also: also ?? [],
      role: role ?? null,
    })),
    articles: Object.fromEntries(
      Object.entries(document?.articles ?? {}).map(([file, { outlet, url, madeFrom, how, language }]) => [
        file,
        {
          outlet: outlet ?? null,
          url: url ?? null,
          madeFrom: madeFrom ?? null,
          how: how ?? null,
          language: language ?? null,
        },
      ]),
    ),
    transcripts: (document?.transcripts ?? []).map(({ file, occasion, source }) => ({
      file,
      occasion: occasion ?? null,
      source: source ?? null,
    })),
    corrections: (document?.corrections ?? []).map(({ file, text, nth, set, join, part, why }) => ({
      file,
      text,
      nth: nth ?? 1,
      set: set ?? {},
      join: join ?? null,
      part: part ?? false,
      why,
    })),
    feature: document?.feature ?? null,
    contact: document?.contact ?? null,
  }
}
