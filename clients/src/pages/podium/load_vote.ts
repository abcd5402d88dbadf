// The notice of a vote comes right behind the page.

export const loadVoteNotice = () => import('./vote/VoteNotice').then((module) => module.VoteNotice);
