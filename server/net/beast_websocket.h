#pragma once

// Beast's WebSocket stream, with a smaller read buffer: the only way to it in this program.
//
// Every stream of Beast 1.81 holds a static_buffer<1536> for its whole life, which is half of what
// a silent screen costs. What is read into it are frame headers, control frames (at most 139
// octets) and the beginning of messages; the commands of a screen are shorter than a hundred. So
// this program gives that one buffer 512 octets. Nothing else in Beast uses a buffer of that size.

#include <boost/asio/buffer.hpp>
#include <boost/beast/core/static_buffer.hpp>
#include <boost/version.hpp>
#include <cstddef>

static_assert(BOOST_VERSION / 100 == 1081, "look whether Beast's read buffer is still this one");

namespace boost::beast {

template <>
class static_buffer<1536> : public static_buffer_base {
 public:
  static_buffer() noexcept : static_buffer_base(octets_, sizeof(octets_)) {}
  static_buffer(const static_buffer&) = delete;
  static_buffer& operator=(const static_buffer&) = delete;

 private:
  char octets_[512];
};

}  // namespace boost::beast

#include <boost/beast/websocket/error.hpp>
#include <boost/beast/websocket/stream.hpp>
