#pragma once

// A sequence that is written once and read many times: papers of an item, movements of a person.
// Copies share the elements; appending makes a new sequence. Safe to read from any thread.

#include <cstddef>
#include <memory>
#include <utility>
#include <vector>

namespace plenary {

template <class T>
class List {
 public:
  using value_type = T;

  List() = default;
  List(std::vector<T> elements)  // NOLINT(google-explicit-constructor): a List is a shared vector.
      : elements_(elements.empty() ? nullptr
                                   : std::make_shared<const std::vector<T>>(std::move(elements))) {}

  [[nodiscard]] auto begin() const { return elements().begin(); }
  [[nodiscard]] auto end() const { return elements().end(); }
  [[nodiscard]] std::size_t size() const { return elements().size(); }
  [[nodiscard]] bool empty() const { return !elements_; }
  [[nodiscard]] const T& back() const { return elements().back(); }

  // This sequence and one more element behind it.
  [[nodiscard]] List with(T element) const {
    std::vector<T> longer = elements();
    longer.push_back(std::move(element));
    return List(std::move(longer));
  }

  friend bool operator==(const List& one, const List& other) {
    return one.elements_ == other.elements_ || one.elements() == other.elements();
  }

 private:
  [[nodiscard]] const std::vector<T>& elements() const {
    static const std::vector<T> kNone;
    return elements_ ? *elements_ : kNone;
  }

  std::shared_ptr<const std::vector<T>> elements_;  // null is the empty sequence
};

}  // namespace plenary
