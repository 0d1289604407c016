import { Ajv, type ErrorObject, type ValidateFunction } from 'ajv'
import { nearestWord } from './nearest-word.ts'
import type { KeyPath, Problem } from './problem.ts'
import { storySchema } from './story-schema.ts'

let validate: ValidateFunction | undefined

/** What the library says beside a keyword, as far as it is used here. */
interface ErrorParameters {
  readonly additionalProperty?: string
  readonly missingProperty?: string
  readonly type?: string
  readonly allowedValues?: readonly string[]
}

/** Returns what the schema has against `document`; empty when it is well formed. */
export function findSchemaProblems(document: unknown): Problem[] {
  // Compiled when first needed: the `quotes` command reads no story.yaml and should not pay for it.
  // That the schema is one is for a test to say; checking and polishing it here would triple the time.
  validate ??= new Ajv({
    allErrors: true,
    verbose: true,
    meta: false,
    validateSchema: false,
    code: { optimize: false },
  }).compile(storySchema)
  validate(document)
  return validate.errors?.map(errorToProblem) ?? []
}

function errorToProblem(error: ErrorObject): Problem {
  const at = pointerToPath(error.instancePath)
  const name = at.length === 0 ? 'story.yaml' : `“${at.at(-1)}”`
  const value = { at, key: false }
  const parameters: ErrorParameters = error.params
  switch (error.keyword) {
    case 'additionalProperties': {
      const key = String(parameters.additionalProperty)
      const { properties = {} } = error.parentSchema as { properties?: object }
      const known = Object.keys(properties)
      const near = nearestWord(key, known)
      return {
        at: [...at, key],
        key: true,
        what: `There is no key “${key}” here.`,
        remedy: near ? `Did you mean “${near}”?` : `Keys known here: ${known.join(', ')}.`,
      }
    }
    case 'required': {
      const key = String(parameters.missingProperty)
      return { ...value, what: `The key “${key}” is missing here.`, remedy: `Add a line “${key}: …”.` }
    }
    case 'type': {
      const remedy =
        parameters.type === 'string' && isScalar(error.data)
          ? 'Put it in quotation marks: "…".'
          : shapeAdvice(String(parameters.type))
      const what = `${name} should be ${typeName(String(parameters.type))}, but it is ${valueName(error.data)}.`
      return { ...value, what, remedy }
    }
    case 'pattern':
      return { ...value, ...patternAdvice(name, String(at.at(-1)), String(error.data)) }
    case 'enum': {
      const { allowedValues = [] } = parameters
      const what = `${name} cannot be “${String(error.data)}”.`
      return { ...value, what, remedy: `Use one of: ${allowedValues.join(', ')}.` }
    }
    case 'minimum':
      return { ...value, what: `${name} counts from 1.`, remedy: 'Write 1 for the first, 2 for the second …' }
    case 'minProperties':
      return { ...value, what: `${name} sets nothing.`, remedy: 'Name a speaker, a kind or an occasion.' }
    default:
      return { ...value, what: `${name} ${error.message}.`, remedy: 'Change it.' }
  }
}

function patternAdvice(name: string, key: string, found: string): Pick<Problem, 'what' | 'remedy'> {
  if (found.trim() === '') return { what: `${name} is empty.`, remedy: 'Fill it in, or take the line out.' }
  switch (key) {
    case 'date':
      return { what: `“${found}” is not a day.`, remedy: 'Write year, month and day: 2022-01-21.' }
    case 'id':
      return {
        what: `“${found}” cannot be an id.`,
        remedy: 'Use small letters, digits and single hyphens between them: it is part of an address.',
      }
    case 'url':
      return {
        what: `“${found}” is not a web address.`,
        remedy: /^https?:\/\//u.test(found)
          ? 'Leave out spaces and whatever is not seen.'
          : 'Begin it with https://.',
      }
    case 'contact':
      return {
        what: `“${found}” is neither a mail address nor a web address.`,
        remedy: 'Write desk@example.org or https://example.org/report.',
      }
    case 'language':
      return { what: `“${found}” is not a language tag.`, remedy: 'Write es, pt-BR, de …' }
    default:
      return { what: `${name} cannot be “${found}”.`, remedy: 'Change it.' }
  }
}

function typeName(type: string): string {
  switch (type) {
    case 'string':
      return 'text'
    case 'array':
      return 'a list'
    case 'object':
      return 'a set of keys'
    case 'integer':
      return 'a whole number'
    case 'boolean':
      return 'true or false'
    default:
      return type
  }
}

function valueName(value: unknown): string {
  if (value === null || value === undefined) return 'empty'
  if (Array.isArray(value)) return 'a list'
  if (typeof value === 'object') return 'a set of keys'
  if (typeof value === 'string') return 'text'
  return typeof value === 'boolean' ? 'true or false' : 'a number'
}

function shapeAdvice(type: string): string {
  switch (type) {
    case 'array':
      return 'Write one entry a line, each after “- ”.'
    case 'object':
      return 'Write “key: value”, one a line and indented, or { key: value, key: value }.'
    case 'string':
      return 'Write words after the colon, or take the line out.'
    default:
      return 'Change it, or take the line out.'
  }
}

function isScalar(value: unknown): boolean {
  return typeof value === 'number' || typeof value === 'boolean'
}

/** `/speakers/0/name` → `['speakers', 0, 'name']`. */
function pointerToPath(pointer: string): KeyPath {
  const steps = pointer.split('/').slice(1)
  return steps.map((step) => {
    const plain = step.replaceAll('~1', '/').replaceAll('~0', '~')
    return /^\d+$/u.test(plain) ? Number(plain) : plain
  })
}
