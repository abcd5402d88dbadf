// What comes in the chunk of votes.

export { VotePlace } from './VotePlace';
export { VoteStrip } from './VoteStrip';
export { VotesView } from './VotesView';
