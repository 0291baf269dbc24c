// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/fields/fielddefinition.h"
#include "core/segments/segmentrule.h"

namespace regulars {

/// What names in a query stand for.
struct QueryNames
{
    QMap<QString, QString> segments{}; ///< name by uid
    QMap<QString, QString> tiers{};
    QMap<QString, QString> categories{}; ///< of tickets
    QMap<QString, QString> rewards{};
    OwnFields own{};
};

/// Where a query is wrong.
struct QueryError
{
    enum class Kind {
        Expected, ///< something else: `words` says what
        UnknownField,
        UnknownEvent,
        UnknownProperty,
        UnknownName,  ///< of a segment, tier, category, reward or own field
        UnknownValue, ///< `words` are those that there are
        WrongTest,    ///< a comparison that the field does not have; `words` are those that it has
        NoNumber,
        NoDay,
        OpenText, ///< the closing quotation mark is missing
        OpenBracket,
        TooDeep
    };
    Kind kind = Kind::Expected;
    int position = 0; ///< in characters from 0
    int length = 0;   ///< 0 at the end
    QString text;     ///< what stands there
    QStringList words;

    friend bool operator==(const QueryError &, const QueryError &) = default;
};

/// What could stand where the cursor is: replaces `length` characters from `position` on.
struct QueryCompletion
{
    int position = 0;
    int length = 0;
    QStringList words; ///< as they are to be written, with quotation marks where they need some
};

/// The rule that a text states. The language is described in docs/segments.md.
[[nodiscard]] tl::expected<SegmentRule, QueryError> parseQuery(const QString &text, const QueryNames &names);
/// The text that states the rule: parseQuery() of it gives normalized(rule). What has no name any more stands as #uid.
[[nodiscard]] QString queryOf(const SegmentRule &rule, const QueryNames &names);
[[nodiscard]] QueryCompletion completionAt(const QString &text, int cursor, const QueryNames &names);

/// The same rule without what makes no difference: groups of one, All in All, Any in Any, windows' unused days.
[[nodiscard]] SegmentRule normalized(const SegmentRule &rule);

} // namespace regulars
