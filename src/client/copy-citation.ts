/* Sets beside each citation a button that copies it. Without scripts, or a clipboard, its text is there to be selected. */
if ('clipboard' in navigator) {
  for (const citation of document.querySelectorAll<HTMLElement>('.cite p')) {
    const button = document.createElement('button')
    button.type = 'button'
    button.textContent = 'Copy'
    button.addEventListener('click', async () => {
      await navigator.clipboard.writeText(citation.textContent)
      button.textContent = 'Copied'
    })
    citation.after(button)
  }
}
