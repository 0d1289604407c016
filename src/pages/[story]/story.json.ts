import { getCollection } from 'astro:content'
import type { APIRoute, GetStaticPaths } from 'astro'

/** The whole edition as one document: the same that `npm run edition` prints. */
export const getStaticPaths = (async () =>
  (await getCollection('documents')).map(({ id, data }) => ({
    params: { story: id },
    props: { data },
  }))) satisfies GetStaticPaths

export const GET: APIRoute = ({ props }) =>
  new Response(JSON.stringify(props.data), { headers: { 'content-type': 'application/json; charset=utf-8' } })
