/** Shows the «Copy» buttons, which do nothing without JavaScript, and lets them copy the text of the element they name. */
for (const button of document.querySelectorAll<HTMLButtonElement>('button[data-copy]')) {
  const source = document.getElementById(button.dataset.copy ?? '');
  const label = button.textContent;
  button.hidden = source === null || !navigator.clipboard;
  button.addEventListener('click', async () => {
    await navigator.clipboard.writeText(source?.textContent.trim() ?? '');
    button.textContent = button.dataset.done ?? label;
    setTimeout(() => (button.textContent = label), 2000);
  });
}
