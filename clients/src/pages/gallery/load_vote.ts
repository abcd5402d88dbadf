// The scenes of votes come right behind the page.

export const loadVoteStage = () => import('./vote/VoteStage').then((module) => module.VoteStage);
