#include <boost/describe.hpp>

#include "verb_tables.h"

namespace plenary::transcripts {
namespace {

using namespace core;  // NOLINT(google-build-using-namespace): every command of the core.

using A = const Arguments&;
using S = const Scene&;

PersonId person(const std::string& word) { return {number_of(word)}; }
QuestionId question(const std::string& word) { return {number_of(word)}; }
IssueGroupId group(const std::string& word) { return {number_of(word)}; }
PromiseId promise(const std::string& word) { return {number_of(word)}; }
ExhibitId exhibit(const std::string& word) { return {number_of(word)}; }

// asks official <n> in group <n> <text> and what stands behind it.
SubmitQuestion slip(A a) {
  return {.addressee = person(a[0]), .group = group(a[1]), .text = a[2], .papers = {}};
}
SubmitQuestion slip_with_paper(A a) {
  SubmitQuestion command = slip(a);
  command.papers = std::vector<Text>{a[3]};
  return command;
}

RecordAnswer answer(A a) {
  return {.question = question(a[0]),
          .answer = {.responsibility = a[1], .measures = a[2], .deadline = {}}};
}

RecordPromise promised(A a) {
  return {.group = {}, .question = {}, .who = person(a[0]), .what = a[1], .due = {}};
}
RecordPromise of_question(RecordPromise command, const std::string& word) {
  command.question = question(word);
  return command;
}
RecordPromise of_group(RecordPromise command, const std::string& word) {
  command.group = group(word);
  return command;
}

ProposeExhibit figures(A a) {
  return {.question = question(a[0]), .title = a[1], .paper = {}, .text = a[2]};
}
ProposeExhibit paper(A a) {
  return {.question = question(a[0]), .title = a[1], .paper = a[2], .text = {}};
}

const std::vector<Verb>& slip_verbs() {
  static const std::vector<Verb> kVerbs{
      {"asks official <n> <text>",
       [](A a, S) { return SubmitQuestion{person(a[0]), {}, a[1], {}}; }},
      {"asks official <n> in group <n> <text>", [](A a, S) { return slip(a); }},
      {"asks official <n> in group <n> <text> with <text>",
       [](A a, S) { return slip_with_paper(a); }},
      {"revises question <n> to <text>",
       [](A a, S) { return ReviseQuestion{question(a[0]), a[1]}; }},
      {"withdraws question <n>", [](A a, S) { return WithdrawQuestion{question(a[0]), {}}; }},
      {"withdraws question <n> because <text>",
       [](A a, S) { return WithdrawQuestion{question(a[0]), a[1]}; }},
      {"signs question <n>", [](A a, S) { return CosignQuestion{question(a[0])}; }},
      {"takes the signature of question <n> back",
       [](A a, S) { return WithdrawCosignature{question(a[0])}; }},
      {"accepts question <n> into group <n>",
       [](A a, S) { return AcceptQuestion{question(a[0]), group(a[1])}; }},
      {"merges question <n> into question <n>",
       [](A a, S) { return MergeQuestion{question(a[0]), question(a[1])}; }},
      {"sends question <n> to writing because <text>",
       [](A a, S) { return SendToWriting{question(a[0]), a[1]}; }},
      {"returns question <n>", [](A a, S) { return ReturnQuestion{question(a[0])}; }},
      {"records the groups of issues decided with <n> for <n> against <n> abstaining",
       [](A a, S) { return DecideIssueGroups{number_of(a[0]), number_of(a[1]), number_of(a[2])}; }},
      {"closes group <n>", [](A a, S) { return CloseIssueGroup{group(a[0])}; }},
      {"concludes group <n> with <text>",
       [](A a, S) { return ConcludeIssueGroup{group(a[0]), a[1]}; }},
  };
  return kVerbs;
}

const std::vector<Verb>& answer_verbs() {
  static const std::vector<Verb> kVerbs{
      {"calls requests <n> <n> <n>",
       [](A a, S) {
         return CallBatch{
             std::vector<RequestId>{{number_of(a[0])}, {number_of(a[1])}, {number_of(a[2])}}};
       }},
      {"calls requests <n> <n> <n> <n>",
       [](A a, S) {
         return CallBatch{std::vector<RequestId>{
             {number_of(a[0])}, {number_of(a[1])}, {number_of(a[2])}, {number_of(a[3])}}};
       }},
      {"invites official <n> to answer question <n>",
       [](A a, S) { return InviteAnswerer{question(a[1]), person(a[0])}; }},
      {"records the answer to question <n> as <text> and <text>", [](A a, S) { return answer(a); }},
      {"records the answer to question <n> as <text> and <text> by day <n> <time>",
       [](A a, S s) {
         RecordAnswer command = answer(a);
         command.answer.deadline = s.time(a[3], a[4]);
         return command;
       }},
      {"records that the answer to question <n> needs verification",
       [](A a, S) { return RecordAnswer{question(a[0]), {}, true}; }},
      {"records the answer to question <n> as <text> and <text> which needs verification",
       [](A a, S) {
         RecordAnswer command = answer(a);
         command.needs_verification = true;
         return command;
       }},
      {"answers question <n> in writing because <text>",
       [](A a, S) { return AnswerInWriting{question(a[0]), a[1]}; }},
      {"records the written answer to question <n> as <text>",
       [](A a, S) { return RecordWrittenAnswer{question(a[0]), a[1]}; }},
      {"judges the answer to question <n> as <word>",
       [](A a, S) {
         JudgeAnswer command{question(a[0]), {}, {}};
         if (!boost::describe::enum_from_string(a[1].c_str(), command.judgement)) {
           throw Misunderstood("no such judgement: " + a[1]);
         }
         return command;
       }},
      {"records that official <n> promises <text> for question <n>",
       [](A a, S) { return of_question(promised(a), a[2]); }},
      {"records that official <n> promises <text> by day <n> <time> for question <n>",
       [](A a, S s) {
         RecordPromise command = of_question(promised(a), a[4]);
         command.due = s.time(a[2], a[3]);
         return command;
       }},
      {"records that official <n> promises <text> for group <n>",
       [](A a, S) { return of_group(promised(a), a[2]); }},
      {"records that official <n> promises <text> for question <n> and group <n>",
       [](A a, S) { return of_group(of_question(promised(a), a[2]), a[3]); }},
      {"reports on promise <n> that <text>",
       [](A a, S) { return ReportPromise{promise(a[0]), a[1]}; }},
      {"closes promise <n>", [](A a, S) { return ClosePromise{promise(a[0])}; }},
      {"closes question <n>", [](A a, S) { return CloseQuestion{question(a[0])}; }},
      {"proposes for question <n> the figures <text> <text>", [](A a, S) { return figures(a); }},
      {"proposes for question <n> the paper <text> <text>", [](A a, S) { return paper(a); }},
      {"approves exhibit <n>", [](A a, S) { return ApproveExhibit{exhibit(a[0])}; }},
      {"shows exhibit <n>", [](A a, S) { return ShowExhibit{exhibit(a[0])}; }},
      {"clears the wall", [](A, S) { return ClearWall{}; }},
  };
  return kVerbs;
}

}  // namespace

std::optional<ScreenCommand> interpellation_command(const std::vector<Word>& words,
                                                    const Scene& scene) {
  for (const auto* verbs : {&slip_verbs(), &answer_verbs()}) {
    if (auto command = command_among(*verbs, words, scene)) return command;
  }
  return std::nullopt;
}

}  // namespace plenary::transcripts
