// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/segments/segmentqueryreader.h"

namespace regulars {

using namespace Qt::StringLiterals;

bool QueryReader::isWord(QStringView word, int ahead) const
{
    const QueryToken &token = here(ahead);
    return token.kind == QueryToken::Kind::Word && token.text.compare(word, Qt::CaseInsensitive) == 0;
}

bool QueryReader::isSign(QStringView sign, int ahead) const
{
    const QueryToken &token = here(ahead);
    return token.kind == QueryToken::Kind::Sign && token.text == sign;
}

bool QueryReader::take(QStringView words, bool isOffered)
{
    const QStringList all = words.toString().split(u' ');
    for (qsizetype i = 0; i < all.size(); ++i) {
        if (isWord(all[i], int(i)))
            continue;
        if (isOffered)
            offer(all.mid(i).join(u' '), int(i));
        return false;
    }
    m_at += int(all.size());
    return true;
}

bool QueryReader::takeSign(QStringView sign, bool isOffered)
{
    if (isSign(sign)) {
        ++m_at;
        return true;
    }
    if (isOffered)
        offer(sign.toString());
    return false;
}

void QueryReader::offer(const QString &words, int ahead)
{
    if (m_at + ahead > m_offeredAt) {
        m_offeredAt = m_at + ahead;
        m_offered.clear();
    }
    if (m_at + ahead == m_offeredAt && !m_offered.contains(words))
        m_offered += words;
}

QStringList QueryReader::offeredAtEnd() const
{
    return m_offeredAt == m_tokens.size() - 1 ? m_offered : QStringList();
}

QueryError QueryReader::errorAt(QueryError::Kind kind, int from, int until, const QStringList &words) const
{
    const QueryToken &first = m_tokens[std::min<qsizetype>(from, m_tokens.size() - 1)];
    const QueryToken &last = m_tokens[std::min<qsizetype>(std::max(from, until - 1), m_tokens.size() - 1)];
    QueryError error{kind, first.position, last.end() - first.position, first.text, words};
    return error;
}

tl::unexpected<QueryError> QueryReader::error(QueryError::Kind kind, const QStringList &words) const
{
    return tl::unexpected(errorAt(kind, m_at, m_at + 1, words));
}

tl::unexpected<QueryError> QueryReader::expected() const
{
    const bool isHere = m_offeredAt < m_at;
    const int place = isHere ? m_at : m_offeredAt;
    return tl::unexpected(errorAt(QueryError::Kind::Expected, place, place + 1, isHere ? QStringList() : m_offered));
}

} // namespace regulars
