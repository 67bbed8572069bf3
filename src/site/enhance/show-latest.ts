/** A matrix that is wider than the screen opens at its latest periods. */
for (const matrix of document.querySelectorAll('.matrix')) {
  const box = matrix.closest('.scroll');
  if (box) box.scrollLeft = box.scrollWidth;
}
