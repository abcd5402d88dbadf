#pragma once

// Text that is written once and read many times: names, titles, reasons. Copies share one string,
// so that a view of five hundred people copies pointers and compares pointers, not letters. UTF-8.
// Immutable, therefore safe to read from any thread.

#include <memory>
#include <ostream>
#include <string>
#include <string_view>
#include <utility>

namespace plenary {

class Text {
 public:
  Text() = default;
  Text(std::string text)  // NOLINT(google-explicit-constructor): a Text is a string that is shared.
      : text_(text.empty() ? nullptr : std::make_shared<const std::string>(std::move(text))) {}
  Text(std::string_view text) : Text(std::string(text)) {}  // NOLINT(google-explicit-constructor)
  Text(const char* text) : Text(std::string(text)) {}       // NOLINT(google-explicit-constructor)

  [[nodiscard]] std::string_view view() const { return text_ ? *text_ : std::string_view(); }
  [[nodiscard]] std::string str() const { return std::string(view()); }
  [[nodiscard]] bool empty() const { return !text_; }

  friend bool operator==(const Text& one, const Text& other) {
    return one.text_ == other.text_ || one.view() == other.view();
  }
  friend auto operator<=>(const Text& one, const Text& other) {
    return one.view() <=> other.view();
  }
  friend std::ostream& operator<<(std::ostream& out, const Text& text) {
    return out << text.view();
  }

 private:
  std::shared_ptr<const std::string> text_;  // null is the empty text
};

}  // namespace plenary
