// The sheet of one vote for the printer, made of this console's own cards, in a window beside it.

export function printVote(vote: number): void {
  const search = new URLSearchParams(window.location.search);
  search.set('vote', String(vote));
  window.open(`/print.html?${search}`, '_blank');
}
