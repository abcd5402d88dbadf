#pragma once

// What every room::EventLog does with the sealed ballots beside its records. Registered like the
// suites in event_log_contract.h.

#include "contract/event_log_contract.h"

namespace plenary::support {

inline constexpr VoteId kFirstVote{1};
inline constexpr VoteId kSecondVote{2};

// A record that a ballot comes with.
inline room::Record record_with_ballot(std::uint64_t sequence, VoteId vote, std::string sealed) {
  room::Record record = make_record(sequence);
  record.event = core::SealedBallotReceived{vote, {static_cast<std::uint32_t>(sequence)}};
  record.ballot = room::SealedBallot{vote, std::move(sealed)};
  return record;
}

// As long as a real one, and different for each number.
inline std::string numbered_ballot(std::uint64_t number) {
  std::string sealed(224, 'b');
  for (char& digit : sealed) {
    number = number * 6'364'136'223'846'793'005ULL + 1'442'695'040'888'963'407ULL;
    digit = "0123456789abcdef"[number >> 60U];
  }
  return sealed;
}

template <class Factory>
class SealedBallotsContract : public EventLogContract<Factory> {
 protected:
  void given_ballot(VoteId vote, const std::string& sealed) {
    const auto record = record_with_ballot(this->log().last().value + 1, vote, sealed);
    ASSERT_TRUE(this->log().append(std::span(&record, 1)).has_value());
  }

  std::vector<std::string> ballots(VoteId vote) {
    const auto ballots = this->log().sealed_ballots(vote);
    EXPECT_TRUE(ballots.has_value());
    return ballots.value_or(std::vector<std::string>());
  }

  void erase(VoteId vote) { EXPECT_TRUE(this->log().erase_ballots(vote).has_value()); }
};

template <class Factory>
class DurableSealedBallotsContract : public SealedBallotsContract<Factory> {
 protected:
  void reopen() { this->factory_.reopen(); }
};

TYPED_TEST_SUITE_P(SealedBallotsContract);
TYPED_TEST_SUITE_P(DurableSealedBallotsContract);

TYPED_TEST_P(SealedBallotsContract, BeginsWithNone) {
  EXPECT_TRUE(this->ballots(kFirstVote).empty());
  EXPECT_TRUE(this->ballots({}).empty());
}

TYPED_TEST_P(SealedBallotsContract, KeepsABallotWithItsRecord) {
  this->given_ballot(kFirstVote, numbered_ballot(1));
  EXPECT_EQ(this->ballots(kFirstVote), std::vector{numbered_ballot(1)});
  EXPECT_EQ(this->log().last(), room::Sequence{1});
}

TYPED_TEST_P(SealedBallotsContract, NeverGivesABallotBackWithARecord) {
  this->given_ballot(kFirstVote, numbered_ballot(1));
  room::Record bare = record_with_ballot(1, kFirstVote, {});
  bare.ballot.reset();
  EXPECT_EQ(this->read_all(), std::vector{bare});
}

// Nothing of the order in which they came is left in the order in which they are given.
TYPED_TEST_P(SealedBallotsContract, TheirOrderIsTheSameHoweverTheyCame) {
  for (const std::uint64_t number : {1U, 2U, 3U, 4U, 5U, 6U, 7U, 8U}) {
    this->given_ballot(kFirstVote, numbered_ballot(number));
  }
  for (const std::uint64_t number : {5U, 8U, 1U, 7U, 3U, 2U, 6U, 4U}) {
    this->given_ballot(kSecondVote, numbered_ballot(number));
  }
  EXPECT_EQ(this->ballots(kFirstVote).size(), 8U);
  EXPECT_EQ(this->ballots(kFirstVote), this->ballots(kSecondVote));
}

TYPED_TEST_P(SealedBallotsContract, KeepsVotesApart) {
  this->given_ballot(kFirstVote, numbered_ballot(1));
  this->given_ballot(kSecondVote, numbered_ballot(2));
  EXPECT_EQ(this->ballots(kFirstVote), std::vector{numbered_ballot(1)});
  EXPECT_EQ(this->ballots(kSecondVote), std::vector{numbered_ballot(2)});
}

TYPED_TEST_P(SealedBallotsContract, TheSameBallotAgainIsTheSame) {
  this->given_ballot(kFirstVote, numbered_ballot(1));
  this->given_ballot(kFirstVote, numbered_ballot(1));
  EXPECT_EQ(this->ballots(kFirstVote).size(), 1U);
  EXPECT_EQ(this->log().last(), room::Sequence{2});
}

TYPED_TEST_P(SealedBallotsContract, ARefusedBatchLeavesNoBallot) {
  this->expect_refused({record_with_ballot(1, kFirstVote, numbered_ballot(1)),
                        record_with_ballot(3, kFirstVote, numbered_ballot(2))},
                       room::LogError::conflict);
  EXPECT_TRUE(this->ballots(kFirstVote).empty());
}

TYPED_TEST_P(SealedBallotsContract, ErasesThoseOfOneVoteAndNothingElse) {
  this->given_ballot(kFirstVote, numbered_ballot(1));
  this->given_ballot(kSecondVote, numbered_ballot(2));
  this->given_ballot(kFirstVote, numbered_ballot(3));
  const auto records = this->read_all();
  this->erase(kFirstVote);
  EXPECT_TRUE(this->ballots(kFirstVote).empty());
  EXPECT_EQ(this->ballots(kSecondVote), std::vector{numbered_ballot(2)});
  EXPECT_EQ(this->read_all(), records);
}

TYPED_TEST_P(SealedBallotsContract, ErasingWhatIsNotThereIsDone) {
  this->erase(kFirstVote);
  this->given_ballot(kFirstVote, numbered_ballot(1));
  this->erase(kFirstVote);
  this->erase(kFirstVote);
  EXPECT_TRUE(this->ballots(kFirstVote).empty());
}

TYPED_TEST_P(SealedBallotsContract, GoesOnAfterErasing) {
  this->given_ballot(kFirstVote, numbered_ballot(1));
  this->erase(kFirstVote);
  this->given_records(3);
  this->given_ballot(kSecondVote, numbered_ballot(2));
  EXPECT_EQ(this->log().last(), room::Sequence{4});
  EXPECT_EQ(this->ballots(kSecondVote), std::vector{numbered_ballot(2)});
}

REGISTER_TYPED_TEST_SUITE_P(SealedBallotsContract, BeginsWithNone, KeepsABallotWithItsRecord,
                            NeverGivesABallotBackWithARecord, TheirOrderIsTheSameHoweverTheyCame,
                            KeepsVotesApart, TheSameBallotAgainIsTheSame,
                            ARefusedBatchLeavesNoBallot, ErasesThoseOfOneVoteAndNothingElse,
                            ErasingWhatIsNotThereIsDone, GoesOnAfterErasing);

TYPED_TEST_P(DurableSealedBallotsContract, KeepsThemOverARestart) {
  this->given_ballot(kFirstVote, numbered_ballot(1));
  this->given_ballot(kFirstVote, numbered_ballot(2));
  const auto before = this->ballots(kFirstVote);
  this->reopen();
  EXPECT_EQ(this->ballots(kFirstVote), before);
  EXPECT_EQ(before.size(), 2U);
}

TYPED_TEST_P(DurableSealedBallotsContract, WhatWasErasedStaysErasedOverARestart) {
  this->given_ballot(kFirstVote, numbered_ballot(1));
  this->erase(kFirstVote);
  this->reopen();
  EXPECT_TRUE(this->ballots(kFirstVote).empty());
  EXPECT_EQ(this->log().last(), room::Sequence{1});
}

REGISTER_TYPED_TEST_SUITE_P(DurableSealedBallotsContract, KeepsThemOverARestart,
                            WhatWasErasedStaysErasedOverARestart);

}  // namespace plenary::support
