// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/segments/segmentquerytokens.h"
#include "core/segments/segmentquerywords.h"

namespace regulars {

template<typename T>
using Parsed = tl::expected<T, QueryError>;

/// The parts of a query one after the other, and what could have stood where it stopped being understood.
class QueryReader
{
public:
    QueryReader(QList<QueryToken> tokens, const QueryNames &names) : m_tokens(std::move(tokens)), m_names(names) {}

    [[nodiscard]] const QueryToken &here(int ahead = 0) const
    {
        return m_tokens[std::min<qsizetype>(m_at + ahead, m_tokens.size() - 1)];
    }
    [[nodiscard]] bool isAtEnd() const { return here().kind == QueryToken::Kind::End; }
    [[nodiscard]] bool isWord(QStringView word, int ahead = 0) const;
    [[nodiscard]] bool isSign(QStringView sign, int ahead = 0) const;
    /// Whether the words stand here; goes on behind them then. What is missing of them is offered.
    [[nodiscard]] bool take(QStringView words, bool isOffered = true);
    [[nodiscard]] bool takeSign(QStringView sign, bool isOffered = true);
    void skip() { ++m_at; }
    void offer(const QString &words, int ahead = 0);
    /// What could stand at the end; nothing when it went wrong before.
    [[nodiscard]] QStringList offeredAtEnd() const;

    [[nodiscard]] int place() const { return m_at; }
    [[nodiscard]] const QueryNames &names() const { return m_names; }
    [[nodiscard]] QueryError errorAt(QueryError::Kind kind, int from, int until, const QStringList &words = {}) const;
    /// Of the part that stands here.
    [[nodiscard]] tl::unexpected<QueryError> error(QueryError::Kind kind, const QStringList &words = {}) const;
    /// Something else should stand where the furthest part was tried.
    [[nodiscard]] tl::unexpected<QueryError> expected() const;

private:
    QList<QueryToken> m_tokens;
    const QueryNames &m_names;
    int m_at = 0;
    int m_offeredAt = 0;
    QStringList m_offered;
};

/// A test with what is given to it.
struct TestPart
{
    SegmentTest test = SegmentTest::Is;
    QStringList values{};
    SegmentWindow window{};
};

// The parts of a condition, in core/segments/segmentqueryvalues.cpp.
[[nodiscard]] Parsed<int> readNumber(QueryReader &reader, int least, int most);
[[nodiscard]] Parsed<QString> readValue(QueryReader &reader, const QueryValues &values);
/// Nothing when no window stands here. `before 2026-01-01` is one only of events: a day of a customer is compared.
[[nodiscard]] Parsed<std::optional<SegmentWindow>> readWindow(QueryReader &reader, bool isOffered = true);
[[nodiscard]] Parsed<TestPart> readTest(QueryReader &reader, const QueryValues &values);

// Conditions, in core/segments/segmentqueryconditions.cpp.
/// Whether one of an event stands there ("ordered", "had ticket").
[[nodiscard]] bool isEventAt(const QueryReader &reader, int ahead);
/// `not` stands before it as far as it belongs to it (not ordered, not in segment).
[[nodiscard]] Parsed<SegmentRule> readCondition(QueryReader &reader);
/// Whether `not` here is part of a condition.
[[nodiscard]] bool isNotOfCondition(const QueryReader &reader);

} // namespace regulars
