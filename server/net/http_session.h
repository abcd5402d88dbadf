#pragma once

// A connection from accept to its upgrade or its end: reads request heads, answers them one after
// the other, and hands the socket over to a Client or an Echo when one asks for that and may.
// Lives on one lane, kept alive by its pending operations.

#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>

#include "net/admission_desk.h"
#include "net/asio.h"
#include "net/connection_limits.h"
#include "net/http_request.h"
#include "net/http_response.h"
#include "net/lane.h"
#include "net/lane_services.h"

namespace plenary::net {

class HttpSession final : public Watched, public std::enable_shared_from_this<HttpSession> {
 public:
  HttpSession(Socket socket, LaneServices& services, ConnectionLimits::Slot slot);
  ~HttpSession() override;

  void start();

  void on_deadline() override;
  void on_crowded_out() override;
  void on_server_stop() override;
  void abandon() override;

 private:
  void read();
  void on_read(error_code error, std::size_t size);
  void on_octets();
  void on_head(const RequestHead& head);
  void upgrade(const RequestHead& head);
  void ask_for_paper(std::string token, std::string name);
  void on_paper(const AdmissionDesk::PaperAnswer& answer);
  void refuse(HttpStatus status, std::string_view reason);
  void write(HttpResponse response);
  void on_written(error_code error);
  void linger();
  void on_lingered(error_code error);

  LaneServices& services_;
  Socket socket_;
  std::optional<ConnectionLimits::Slot> slot_;  // none after it was handed over
  std::string octets_;                          // of requests, as far as they have come
  std::size_t head_bytes_ = 0;                  // of octets_, that the answer being written is for
  std::string response_head_;
  HttpResponse response_;
  bool is_head_request_ = false;
  bool keep_alive_ = false;
  bool lingering_ = false;
  bool answered_ = false;
  std::size_t lingered_bytes_ = 0;
  std::shared_ptr<HttpSession> alive_for_paper_;  // itself, while it waits for the desk
};

}  // namespace plenary::net
