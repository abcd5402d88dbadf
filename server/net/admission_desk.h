#pragma once

// Where lanes have questions answered that may touch a disk: who a token belongs to, a paper. A few
// threads of its own; a bounded number of questions may wait.

#include <atomic>
#include <boost/asio/post.hpp>
#include <boost/asio/thread_pool.hpp>
#include <cstddef>
#include <optional>
#include <string>
#include <utility>

#include "net/admission.h"
#include "net/lane.h"
#include "net/paper_source.h"
#include "wire/frames.h"

namespace plenary::net {

class AdmissionDesk {
 public:
  AdmissionDesk(const Settings& settings, Admission& admission, PaperSource& papers)
      : waiting_max_(settings.admissions_waiting_max),
        admission_(admission),
        papers_(papers),
        threads_(settings.admission_threads) {}
  ~AdmissionDesk() { stop(); }

  // False: too many are waiting, come back later. Otherwise `then` is called on the lane with
  // std::optional<Admitted>. A Hello with both a token and a join code, or none, is not known.
  template <class Then>
  [[nodiscard]] bool admit(Lane& lane, std::string token, std::string join_code, Then then) {
    return ask(lane, std::move(then),
               [this, token = std::move(token), join_code = std::move(join_code)] {
                 return look_up(token, join_code);
               });
  }

  // False: too many are waiting. Otherwise `then` is called on the lane with PaperAnswer.
  struct PaperAnswer {
    bool admitted = false;
    std::optional<Paper> paper;
  };
  template <class Then>
  [[nodiscard]] bool find_paper(Lane& lane, std::string token, std::string name, Then then) {
    return ask(lane, std::move(then), [this, token = std::move(token), name = std::move(name)] {
      return look_up_paper(token, name);
    });
  }

  // Waits for the question being answered; the others are forgotten.
  void stop();

 private:
  template <class Then, class Question>
  bool ask(Lane& lane, Then then, Question question) {
    if (++waiting_ > waiting_max_) {
      --waiting_;
      return false;
    }
    asio::post(threads_,
               [this, &lane, then = std::move(then), question = std::move(question)]() mutable {
                 auto answer = question();
                 --waiting_;
                 lane.post([then = std::move(then), answer = std::move(answer)]() mutable {
                   then(std::move(answer));
                 });
               });
    return true;
  }

  std::optional<Admitted> look_up(const std::string& token, const std::string& join_code);
  PaperAnswer look_up_paper(const std::string& token, const std::string& name);

  const std::size_t waiting_max_;
  Admission& admission_;
  PaperSource& papers_;
  std::atomic<std::size_t> waiting_ = 0;
  asio::thread_pool threads_;
};

}  // namespace plenary::net
