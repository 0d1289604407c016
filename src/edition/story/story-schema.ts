const words = { type: 'string', pattern: '\\S' } as const
const day = { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}$' } as const
const id = { type: 'string', pattern: '^[\\p{Ll}\\p{Lo}\\p{N}]+(?:-[\\p{Ll}\\p{Lo}\\p{N}]+)*$' } as const
const listOfWords = { type: 'array', items: words } as const
/** Nothing in an address is unseen, or turns what stands beside it. */
const seen = '\\s\\p{Cc}\\p{Cf}'
const webAddress = { type: 'string', pattern: `^https?://[^${seen}]+$` } as const

/**
 * What a `story.yaml` may hold, as a JSON Schema. `additionalProperties` is false everywhere, so that a key
 * with a slip of the pen is told to the editor instead of being passed over in silence.
 */
export const storySchema = {
  type: 'object',
  required: ['title'],
  additionalProperties: false,
  properties: {
    title: words,
    date: day,
    place: words,
    occasions: {
      type: 'array',
      items: {
        type: 'object',
        required: ['id', 'label'],
        additionalProperties: false,
        properties: { id, label: words, date: day, also: listOfWords },
      },
    },
    speakers: {
      type: 'array',
      items: {
        type: 'object',
        required: ['id', 'name'],
        additionalProperties: false,
        properties: { id, name: words, also: listOfWords, role: words },
      },
    },
    articles: {
      type: 'object',
      additionalProperties: {
        type: 'object',
        additionalProperties: false,
        properties: {
          outlet: words,
          url: webAddress,
          madeFrom: words,
          how: words,
          language: { type: 'string', pattern: '^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*$' },
        },
      },
    },
    transcripts: {
      type: 'array',
      items: {
        type: 'object',
        required: ['file'],
        additionalProperties: false,
        properties: { file: words, occasion: words, source: words },
      },
    },
    corrections: {
      type: 'array',
      items: {
        type: 'object',
        required: ['file', 'text', 'why'],
        additionalProperties: false,
        properties: {
          file: words,
          text: words,
          nth: { type: 'integer', minimum: 1 },
          set: {
            type: 'object',
            minProperties: 1,
            additionalProperties: false,
            properties: {
              speaker: words,
              kind: { enum: ['direct', 'partial', 'pull', 'nested', 'indirect'] },
              occasion: words,
            },
          },
          join: words,
          part: { type: 'boolean' },
          why: words,
        },
      },
    },
    feature: words,
    contact: {
      type: 'string',
      pattern: `^(?:https?://[^${seen}]+|[^${seen}@:/?#]+@[^${seen}@:/?#]+)$`,
    },
  },
} as const
