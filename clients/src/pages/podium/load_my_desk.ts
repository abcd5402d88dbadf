// What is one's own at the podium comes right behind the page; a podium that is nobody's own does
// without.

export const loadMyDesk = () => import('./MyDesk');
