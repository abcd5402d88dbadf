#include "net/admission_desk.h"

namespace plenary::net {

std::optional<Admitted> AdmissionDesk::look_up(const std::string& token,
                                               const std::string& join_code) {
  if (token.empty() == join_code.empty()) return std::nullopt;
  return token.empty() ? admission_.redeem(join_code) : admission_.find(token);
}

AdmissionDesk::PaperAnswer AdmissionDesk::look_up_paper(const std::string& token,
                                                        const std::string& name) {
  const std::optional<Admitted> admitted = look_up(token, {});
  if (!admitted) return {};
  return {.admitted = true, .paper = papers_.find(name, admitted->audience)};
}

void AdmissionDesk::stop() {
  threads_.stop();
  threads_.join();
}

}  // namespace plenary::net
