#pragma once

// The unqualified name of a type as the program spells it: type_name<plenary::core::OpenSitting>()
// is "OpenSitting". Lets a variant's alternative, its protobuf message and its row in the table of
// rights be found by one and the same word.

#include <string_view>

namespace plenary {

template <class T>
consteval std::string_view type_name() {
  std::string_view text = __PRETTY_FUNCTION__;
  // Both compilers write "... [with T = a::b::Name; ...]" or "... [T = a::b::Name]".
  text.remove_prefix(text.find("T = ") + 4);
  text = text.substr(0, text.find_first_of(";]"));
  if (const auto colon = text.rfind("::"); colon != std::string_view::npos) {
    text.remove_prefix(colon + 2);
  }
  return text;
}

}  // namespace plenary
