// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/segments/segmentquery.h"

#include "core/base/textfolding.h"
#include "core/segments/segmentqueryreader.h"

#include <algorithm>

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

/// Brackets in each other; more is made to break something.
constexpr int deepestBrackets = 60;

int depthOf(const SegmentRule &rule)
{
    const RuleGroup *group = rule.group();
    if (!group)
        return 0;
    int deepest = 0;
    for (const SegmentRule &part : group->rules)
        deepest = std::max(deepest, depthOf(part));
    return deepest + 1;
}

/// `or` joins what `and` has joined; `not` comes before both.
class QueryParser
{
public:
    explicit QueryParser(QueryReader &reader) : m_reader(reader) {}

    [[nodiscard]] Parsed<SegmentRule> all()
    {
        REGULARS_TRY(rule, alternatives());
        if (!m_reader.isAtEnd())
            return m_reader.expected();
        SegmentRule normal = normalized(rule);
        if (depthOf(normal) > deepestRule)
            return tl::unexpected(m_reader.errorAt(QueryError::Kind::TooDeep, m_deepAt, m_deepAt + 1));
        return normal;
    }

private:
    [[nodiscard]] Parsed<SegmentRule> alternatives()
    {
        RuleGroup group{GroupKind::Any, {}};
        do {
            REGULARS_TRY(rule, together());
            group.rules.push_back(std::move(rule));
        } while (m_reader.take(u"or"));
        return SegmentRule{std::move(group)};
    }
    [[nodiscard]] Parsed<SegmentRule> together()
    {
        RuleGroup group{GroupKind::All, {}};
        do {
            REGULARS_TRY(rule, one());
            group.rules.push_back(std::move(rule));
        } while (m_reader.take(u"and"));
        return SegmentRule{std::move(group)};
    }
    [[nodiscard]] Parsed<SegmentRule> one()
    {
        if (m_depth >= deepestBrackets)
            return m_reader.error(QueryError::Kind::TooDeep);
        if (m_reader.isSign(u"("))
            return inBrackets();
        m_reader.offer(u"("_s);
        if (isNotOfCondition(m_reader) || !m_reader.take(u"not"))
            return readCondition(m_reader);
        return denied();
    }
    [[nodiscard]] Parsed<SegmentRule> denied()
    {
        m_reader.offer(u"in segment"_s);
        for (const auto &[event, name] : EnumNames<SegmentEvent>::names)
            m_reader.offer(verbOf(event));
        enter(m_reader.place() - 1);
        REGULARS_TRY(rule, one());
        --m_depth;
        RuleGroup group{GroupKind::None, {}};
        group.rules.push_back(std::move(rule));
        return SegmentRule{std::move(group)};
    }
    [[nodiscard]] Parsed<SegmentRule> inBrackets()
    {
        const int open = m_reader.place();
        enter(open);
        m_reader.skip();
        REGULARS_TRY(rule, alternatives());
        --m_depth;
        if (m_reader.takeSign(u")"))
            return rule;
        if (m_reader.isAtEnd())
            return tl::unexpected(m_reader.errorAt(QueryError::Kind::OpenBracket, open, open + 1));
        return m_reader.expected();
    }
    /// The innermost one is where a query that comes out too deep is wrong.
    void enter(int place)
    {
        ++m_depth;
        if (m_depth > m_deepest) {
            m_deepest = m_depth;
            m_deepAt = place;
        }
    }

    QueryReader &m_reader;
    int m_depth = 0;
    int m_deepest = 0;
    int m_deepAt = 0;
};

/// The part in which the cursor stands, to be replaced as a whole; nothing between parts.
const QueryToken *tokenAt(const QList<QueryToken> &tokens, int cursor)
{
    using Kind = QueryToken::Kind;
    for (const QueryToken &token : tokens) {
        if (token.kind == Kind::End || token.position >= cursor || cursor > token.end())
            continue;
        const bool isClosed = token.kind == Kind::Text && cursor == token.end();
        return token.kind == Kind::Sign || isClosed ? nullptr : &token;
    }
    return nullptr;
}

/// Those that begin as it was typed, then those that have it in them.
QStringList likeTyped(const QStringList &words, QStringView typed)
{
    while (typed.startsWith(u'"') || typed.startsWith(u'\u201c') || typed.startsWith(u'\u201e'))
        typed = typed.mid(1);
    const QString fold = folded(typed);
    QStringList begin;
    QStringList within;
    for (const QString &word : words) {
        const qsizetype place = folded(word).remove(u'"').indexOf(fold);
        if (place == 0)
            begin += word;
        else if (place > 0)
            within += word;
    }
    return begin + within;
}

} // namespace

tl::expected<SegmentRule, QueryError> parseQuery(const QString &text, const QueryNames &names)
{
    const QList<QueryToken> tokens = queryTokens(text);
    if (tokens.size() == 1)
        return SegmentRule{};
    QueryReader reader(tokens, names);
    const auto open = std::find_if(tokens.begin(), tokens.end(),
                                   [](const QueryToken &token) { return token.kind == QueryToken::Kind::OpenText; });
    if (open != tokens.end()) {
        const int place = int(open - tokens.begin());
        return tl::unexpected(reader.errorAt(QueryError::Kind::OpenText, place, place + 1));
    }
    return QueryParser(reader).all();
}

QueryCompletion completionAt(const QString &text, int cursor, const QueryNames &names)
{
    const int place = std::clamp(cursor, 0, int(text.size()));
    const QList<QueryToken> all = queryTokens(text);
    const QueryToken *typed = tokenAt(all, place);
    const int from = typed ? typed->position : place;
    QList<QueryToken> before;
    for (const QueryToken &token : all) {
        if (token.kind != QueryToken::Kind::End && token.end() <= from)
            before += token;
    }
    before += QueryToken{QueryToken::Kind::End, from, 0, {}};
    QueryReader reader(before, names);
    (void)QueryParser(reader).all();
    const QStringList words = reader.offeredAtEnd();
    if (!typed)
        return {from, 0, words};
    return {from, typed->length, likeTyped(words, QStringView(text).mid(from, place - from))};
}

} // namespace regulars
