import type { APIRoute, GetStaticPaths } from 'astro'
import { pagesOf } from '../../layouts/pages-of.ts'

/** The whole edition as one document: the same that `npm run edition` prints. */
export const getStaticPaths = (async () =>
  (await pagesOf('document')).map(({ story, document }) => ({
    params: { story: story.id },
    props: { document },
  }))) satisfies GetStaticPaths

export const GET: APIRoute = ({ props }) =>
  new Response(JSON.stringify(props.document), {
    headers: { 'content-type': 'application/json; charset=utf-8' },
  })
