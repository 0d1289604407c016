// @ts-check
import { defineConfig, fontProviders } from 'astro/config'

/** SITE is the public address; BASE is the path the site is served under. Unset means neither is known. */
const { SITE, BASE } = process.env

/**
 * One face of the text type. All weights in one file.
 *
 * @param {'normal' | 'italic'} style
 */
const face = (style) => ({
  // By the package's name: Astro names the face after this, and a path would be another on every machine.
  src: /** @type {[string]} */ ([
    `@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-${style}.woff2`,
  ]),
  weight: '200 900',
  style,
  // Comes with the page or not at all: a page that has been drawn does not move. The next one has it.
  display: /** @type {const} */ ('optional'),
})

export default defineConfig({
  output: 'static',
  ...(SITE ? { site: SITE } : {}),
  base: BASE || '/',
  trailingSlash: 'always',
  // 'jsx', the default, joins words of neighbouring elements: <b>a</b>⏎<i>b</i> would print "ab".
  compressHTML: true,
  // One round trip for a first visit: the page brings its own styles. While one page is written to the disk, others are set.
  build: { inlineStylesheets: 'always', concurrency: 4 },
  // What needs an absolute address is written only where there is one. Pages that say the same against another base ask
  // not to be listed.
  integrations: SITE
    ? [(await import('@astrojs/sitemap')).default({ filter: (page) => !page.includes('/against/') })]
    : [],
  devToolbar: { enabled: false },
  // Scripts are files of their own: the policy below takes none from a page.
  vite: { build: { assetsInlineLimit: 0 } },
  // No page shows code, and the colours of Astro's highlighter are style attributes, which the policy below forbids.
  markdown: { syntaxHighlight: false },
  security: {
    csp: {
      // Astro adds script-src and style-src with the hashes of what it writes.
      directives: [
        "default-src 'self'",
        "img-src 'self' data:",
        "object-src 'none'",
        "base-uri 'self'",
        "form-action 'self'",
      ],
    },
  },
  fonts: [
    {
      name: 'Source Serif 4',
      cssVariable: '--font-serif',
      provider: fontProviders.local(),
      // The first is a face of our own, in base.css, as wide and high as the text type. Astro would work out the same
      // measures from the font file at every build, a tenth of a second each time.
      fallbacks: ['Serif Beside', 'Georgia', 'Times New Roman', 'serif'],
      optimizedFallbacks: false,
      options: { variants: [face('normal'), face('italic')] },
    },
  ],
})
