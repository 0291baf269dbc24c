// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtCore/QString>
#include <QtCore/QVariantMap>
#include <tl/expected.hpp>

namespace regulars {

/// What went wrong, for a caller that branches on it. ui/base/errortext turns it into a sentence.
enum class ErrorCode {
    InvalidValue,     ///< a field breaks a rule; `field` names it, `args["rule"]` says which
    NotFound,         ///< the record does not exist (any more)
    Conflict,         ///< the record was changed by someone else since it was read
    Duplicate,        ///< a unique value is taken; `field` names it
    Refused,          ///< a rule forbids the operation; `args["reason"]` says which
    Cancelled,        ///< the person or a newer request stopped it
    DatabaseLocked,   ///< another program holds the write lock
    DatabaseReadOnly, ///< the file or its folder cannot be written
    DatabaseCorrupt,  ///< the file is damaged or no database of ours
    DatabaseTooNew,   ///< written by a newer version; `args["version"]`
    DiskFull,
    FileNotFound,
    FileUnreadable,
    FileNotWritable,
    UnknownFormat,   ///< the file is of no kind we can read
    ServerAway,      ///< no answer from the server, or it broke off; `args["server"]`
    ServerUntrusted, ///< its certificate does not hold, or it offers no encryption; `args["server"]`
    LoginRefused,    ///< the server does not take user and password, or there is no password; `args["server"]`
    ServerRefused,   ///< the server says no; `args["server"]`, `args["reply"]` in its own words
    Internal,        ///< a defect or a driver failure; `detail` goes to the log
};

/// A failure: what, where, with which values. Holds no sentence for a person and no personal data in `detail`.
struct Error
{
    ErrorCode code = ErrorCode::Internal;
    QString field;    ///< the field concerned, in snake_case, or empty
    QVariantMap args; ///< values for the sentence (row, limit, version…)
    QString detail;   ///< driver or system text for the log and behind "Details"
};

/// The value, or why there is none. Nothing that can fail returns anything else.
template<typename T>
using Result = tl::expected<T, Error>;

/// Shorthand for returning a failure from a function that returns a Result.
[[nodiscard]] inline tl::unexpected<Error> fail(ErrorCode code, QString field = {}, QVariantMap args = {},
                                                QString detail = {})
{
    return tl::unexpected<Error>(Error{code, std::move(field), std::move(args), std::move(detail)});
}

/// A field that breaks `rule` ("required", "too_long", "not_a_date", "negative"…).
[[nodiscard]] inline Error invalidField(QString field, const QString &rule, QVariantMap args = {})
{
    args.insert(QStringLiteral("rule"), rule);
    return {ErrorCode::InvalidValue, std::move(field), std::move(args), {}};
}

} // namespace regulars

/// Leaves the enclosing function with the error of `expression` if it has one.
#define REGULARS_CHECK(expression)                                                                                          \
    do {                                                                                                                    \
        if (auto regularsResult = (expression); !regularsResult)                                                            \
            return tl::unexpected(std::move(regularsResult).error());                                                       \
    } while (false)

/// `auto name = value of expression`, or leaves the enclosing function with its error.
#define REGULARS_TRY(name, expression)                                                                                      \
    auto name##Result = (expression);                                                                                       \
    if (!name##Result)                                                                                                      \
        return tl::unexpected(std::move(name##Result).error());                                                             \
    auto &&name = *name##Result
