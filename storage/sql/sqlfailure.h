// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <exception>
#include <type_traits>

namespace regulars {

/// How a failing statement leaves the inside of storage/. It never crosses the layer: every public function
/// of storage/ that touches the database runs its body in `attempt`.
class SqlFailure : public std::exception
{
public:
    explicit SqlFailure(Error error) : m_error(std::move(error)) {}
    [[nodiscard]] const Error &error() const { return m_error; }
    [[nodiscard]] const char *what() const noexcept override { return "database failure"; }

private:
    Error m_error;
};

/// The value, or its error on its way out of the inside of storage/.
template<typename T>
[[nodiscard]] T orThrow(Result<T> result)
{
    if (!result)
        throw SqlFailure(std::move(result).error());
    return *std::move(result);
}

/// Runs `body`, turning a SqlFailure into the error of the Result. `body` returns a value, void or a Result.
template<typename Body>
auto attempt(Body &&body)
{
    using Value = std::invoke_result_t<Body>;
    if constexpr (requires { std::declval<Value &>().error(); }) {
        try {
            return body();
        } catch (const SqlFailure &failure) {
            return Value(tl::unexpected(failure.error()));
        }
    } else {
        try {
            if constexpr (std::is_void_v<Value>) {
                body();
                return Result<void>();
            } else {
                return Result<Value>(body());
            }
        } catch (const SqlFailure &failure) {
            return Result<Value>(tl::unexpected(failure.error()));
        }
    }
}

} // namespace regulars
