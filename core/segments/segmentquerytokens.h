// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtCore/QList>
#include <QtCore/QString>

namespace regulars {

/// A part of a query: a word, a value, a sign.
struct QueryToken
{
    enum class Kind {
        Word,
        Number,   ///< a decimal with a point
        Day,      ///< a day of the calendar, in ISO 8601
        Text,     ///< in quotation marks
        Raw,      ///< behind #: a value as it is stored
        Sign,     ///< brackets, commas and comparisons, these in one spelling
        OpenText, ///< in quotation marks of which the last one is missing
        Unknown,
        End
    };
    Kind kind = Kind::End;
    int position = 0;
    int length = 0;
    QString text; ///< of texts what is between the marks

    [[nodiscard]] int end() const { return position + length; }
};

/// The parts in order, the last of kind End.
[[nodiscard]] QList<QueryToken> queryTokens(const QString &text);

} // namespace regulars
