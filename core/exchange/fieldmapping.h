// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/enumnames.h"
#include "core/base/textfolding.h"
#include "core/exchange/mappingtext.h"

#include <QtCore/QJsonObject>
#include <QtCore/QSet>

namespace regulars {

// What mappings of one column for each field have in common: a `Mapping` has column(), assign() and release().

/// The names of all fields.
template<typename Field>
[[nodiscard]] QStringList fieldNames()
{
    QStringList names;
    for (const auto &[field, name] : EnumNames<Field>::names)
        names += QString::fromUtf16(name);
    return names;
}

/// Applies a mapping written by hand; what it does not name stays. Errors: see mappingFromText().
template<typename Field, typename Mapping>
[[nodiscard]] Result<Mapping> mappedByHand(QStringView text, const QStringList &header, int columnCount, Mapping mapping)
{
    REGULARS_TRY(entries, mappingEntries(text));
    QSet<QString> named;
    std::vector<std::pair<Field, int>> assignments;
    for (const MappingEntry &entry : entries) {
        const QString written = entry.written();
        const QString name = folded(entry.field);
        if (!isNameOf<Field>(name))
            return mappingError(QStringLiteral("unknown_field"), written,
                                {{QStringLiteral("name"), entry.field}, {QStringLiteral("fields"), fieldNames<Field>()}});
        if (named.contains(name))
            return mappingError(QStringLiteral("field_twice"), written, {{QStringLiteral("name"), name}});
        named.insert(name);
        const int column = entry.column.isEmpty() ? -1 : columnNamed(entry.column, header, columnCount);
        if (column < 0 && !entry.column.isEmpty())
            return unknownColumn(entry.column, written, header, columnCount);
        assignments.emplace_back(valueOf<Field>(name), column);
    }
    for (const auto &[field, column] : assignments) {
        if (column >= 0)
            mapping.release(column); // what was guessed for the column makes way
    }
    for (const auto &[field, column] : assignments)
        mapping.assign(field, column);
    return mapping;
}

/// A mapping as saved: by header where there is one (columns may move), else by number.
template<typename Field, typename Mapping>
[[nodiscard]] QJsonObject savedColumns(const Mapping &mapping, const QStringList &header)
{
    QJsonObject json;
    for (const auto &[field, name] : EnumNames<Field>::names) {
        const int column = mapping.column(field);
        if (column >= 0)
            json.insert(QString::fromUtf16(name), column < header.size() ? QJsonValue(header[column]) : QJsonValue(column));
    }
    return json;
}

/// The mapping that was saved, applied to a table. Errors: see mappingFromJson().
template<typename Field, typename Mapping>
[[nodiscard]] Result<Mapping> mappedAsSaved(const QJsonObject &json, const QStringList &header, int columnCount)
{
    Mapping mapping;
    for (auto entry = json.begin(); entry != json.end(); ++entry) {
        if (!isNameOf<Field>(entry.key()))
            return mappingError(QStringLiteral("unknown_field"), entry.key(),
                                {{QStringLiteral("name"), entry.key()}, {QStringLiteral("fields"), fieldNames<Field>()}});
        const auto column = entry->isString() ? static_cast<int>(header.indexOf(entry->toString())) : entry->toInt(-1);
        if (column < 0 || column >= columnCount)
            return unknownColumn(entry->toVariant().toString(), entry.key(), header, columnCount);
        mapping.assign(valueOf<Field>(entry.key()), column);
    }
    return mapping;
}

} // namespace regulars
