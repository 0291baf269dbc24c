// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/mappingtext.h"

#include "core/base/textfolding.h"

#include <algorithm>

namespace regulars {

using namespace Qt::StringLiterals;

tl::unexpected<Error> mappingError(const QString &rule, const QString &entry, QVariantMap args)
{
    args.insert(u"entry"_s, entry);
    return tl::unexpected(invalidField(u"map"_s, rule, std::move(args)));
}

Result<std::vector<MappingEntry>> mappingEntries(QStringView text)
{
    std::vector<MappingEntry> entries;
    bool quoted = false;
    QString part;
    const auto finish = [&]() -> Result<bool> {
        const qsizetype equals = part.indexOf(u'=');
        if (part.trimmed().isEmpty())
            return true;
        if (equals <= 0)
            return mappingError(u"syntax"_s, part.trimmed());
        QString column = part.mid(equals + 1).trimmed();
        if (column.size() >= 2 && column.startsWith(u'"') && column.endsWith(u'"'))
            column = column.mid(1, column.size() - 2).replace(u"\"\""_s, u"\""_s);
        entries.push_back({part.left(equals).trimmed(), column});
        part.clear();
        return true;
    };
    for (const QChar c : text) {
        quoted = c == u'"' ? !quoted : quoted;
        if (c == u',' && !quoted)
            REGULARS_CHECK(finish());
        else
            part += c;
    }
    if (quoted)
        return mappingError(u"syntax"_s, part.trimmed());
    REGULARS_CHECK(finish());
    return entries;
}

int columnNamed(const QString &column, const QStringList &header, int columnCount)
{
    bool isNumber = false;
    const int number = column.toInt(&isNumber);
    if (isNumber)
        return number >= 0 && number < columnCount ? number : -1;
    if (const auto exact = header.indexOf(column); exact >= 0)
        return static_cast<int>(exact);
    const QString wanted = folded(column);
    const auto found = std::find_if(header.begin(), header.end(),
                                    [&](const QString &name) { return folded(name) == wanted; });
    return found == header.end() ? -1 : static_cast<int>(found - header.begin());
}

tl::unexpected<Error> unknownColumn(const QString &column, const QString &entry, const QStringList &header, int columnCount)
{
    return mappingError(u"unknown_column"_s, entry,
                        {{u"name"_s, column}, {u"columns"_s, columnCount}, {u"header"_s, header}});
}

} // namespace regulars
