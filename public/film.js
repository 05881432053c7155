// A film of another site, in the place of the link that leads to it. Until it is asked for nobody there hears of its reader.

/** @param {HTMLAnchorElement} film */
export function play(film) {
  const player = document.createElement('iframe');
  player.src = film.dataset.player ?? '';
  player.title = film.querySelector('b')?.textContent ?? 'Film';
  player.allow = 'autoplay; fullscreen; encrypted-media; picture-in-picture';
  const place = document.createElement('div');
  place.className = film.className;
  place.append(player);
  film.replaceWith(place);
  player.focus();
}
