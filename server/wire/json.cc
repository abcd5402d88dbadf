#include "wire/json.h"

#include <google/protobuf/util/json_util.h>

#include "base/ensure.h"
#include "plenary/client/v1/cards.pb.h"
#include "plenary/log/v1/record.pb.h"
#include "wire/frames.h"
#include "wire/mirror.h"
#include "wire/parse.h"

namespace plenary::wire {
namespace {

namespace client = plenary::client::v1;
namespace log = plenary::log::v1;

std::string to_json(const google::protobuf::Message& message) {
  google::protobuf::util::JsonPrintOptions options;
  options.preserve_proto_field_names = true;
  std::string json;
  ensure(google::protobuf::util::MessageToJsonString(message, &json, options).ok());
  return json;
}

}  // namespace

std::string record_json(std::string_view octets) {
  log::Record record;
  if (!parse(octets, record)) return "{}";
  return to_json(record);
}

std::string event_json(std::string_view octets) {
  log::Record record;
  if (!parse(octets, record)) return "{}";
  return to_json(record.event());
}

std::string card_json(core::CardKey key, const core::ChairCard& card) {
  client::Card message;
  write_message(card, message);
  message.set_key(key_text(key));
  return to_json(message);
}

}  // namespace plenary::wire
