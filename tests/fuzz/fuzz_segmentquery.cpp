// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A segment's rule as somebody types it, and as JSON that is kept.

#include "core/segments/segmentquery.h"

#include <QtCore/QJsonDocument>

#include <cstdint>
#include <cstdlib>

using namespace regulars;

namespace {

QueryNames someNames()
{
    QueryNames names;
    names.segments.insert(QStringLiteral("s1"), QStringLiteral("VIP"));
    names.tiers.insert(QStringLiteral("t1"), QStringLiteral("Gold"));
    names.own.fields += FieldDefinition{FieldDefinitionId{1},   QStringLiteral("f1"), {},
                                        QStringLiteral("Size"), FieldType::Number,    {}};
    return names;
}

/// A rule that a query says is said by the query that is made of it.
void checkSaid(const SegmentRule &rule, const QueryNames &names)
{
    const auto again = parseQuery(queryOf(rule, names), names);
    if (!again || *again != rule)
        std::abort();
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    static const QueryNames names = someNames();
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    const QString text = QString::fromUtf8(bytes);
    if (const auto rule = parseQuery(text, names))
        checkSaid(*rule, names);
    else if (rule.error().position < 0 || rule.error().position + rule.error().length > text.size())
        std::abort();
    const int cursor = size == 0 ? 0 : data[0] % (int(text.size()) + 1);
    const QueryCompletion completion = completionAt(text, cursor, names);
    if (completion.position > cursor || completion.position + completion.length > text.size())
        std::abort();
    if (const auto kept = segmentRuleOf(QJsonDocument::fromJson(bytes).object())) {
        (void)validate(*kept);
        if (segmentRuleOf(toJson(*kept)) != kept)
            std::abort();
    }
    return 0;
}
