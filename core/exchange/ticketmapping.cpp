// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/ticketmapping.h"

#include "core/base/textfolding.h"
#include "core/exchange/mappingtext.h"

#include <QtCore/QSet>

#include <algorithm>

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

const auto ticketsKey = u"tickets"_s;

QStringList fieldNames()
{
    QStringList names;
    for (const auto &[field, name] : EnumNames<TicketField>::names)
        names += QString::fromUtf16(name);
    return names;
}

} // namespace

void TicketMapping::release(int column)
{
    std::replace(m_columns.begin(), m_columns.end(), column, -1);
}

int TicketMapping::lastColumn() const
{
    return *std::max_element(m_columns.begin(), m_columns.end());
}

QStringList TicketMapping::missing() const
{
    QStringList fields;
    if (!has(TicketField::Key))
        fields += nameOf(TicketField::Key);
    if (isOfEvents() && !has(TicketField::Time))
        fields += nameOf(TicketField::Time);
    if (!isOfEvents() && !has(TicketField::Opened))
        fields += nameOf(TicketField::Opened);
    return fields;
}

Result<TicketMapping> ticketMappingFromText(QStringView text, const QStringList &header, int columnCount,
                                            const TicketMapping &base)
{
    REGULARS_TRY(entries, mappingEntries(text));
    TicketMapping mapping = base;
    QSet<QString> named;
    std::vector<std::pair<TicketField, int>> assignments;
    for (const MappingEntry &entry : entries) {
        const QString name = folded(entry.field);
        if (!isNameOf<TicketField>(name))
            return mappingError(u"unknown_field"_s, entry.written(),
                                {{u"name"_s, entry.field}, {u"fields"_s, fieldNames()}});
        if (named.contains(name))
            return mappingError(u"field_twice"_s, entry.written(), {{u"name"_s, name}});
        named.insert(name);
        const int column = entry.column.isEmpty() ? -1 : columnNamed(entry.column, header, columnCount);
        if (column < 0 && !entry.column.isEmpty())
            return unknownColumn(entry.column, entry.written(), header, columnCount);
        assignments.emplace_back(valueOf<TicketField>(name), column);
    }
    for (const auto &[field, column] : assignments) {
        if (column >= 0)
            mapping.release(column); // what was guessed for the column makes way
    }
    for (const auto &[field, column] : assignments)
        mapping.assign(field, column);
    return mapping;
}

QJsonObject toJson(const TicketMapping &mapping, const QStringList &header)
{
    QJsonObject fields;
    for (const auto &[field, name] : EnumNames<TicketField>::names) {
        const int column = mapping.column(field);
        if (column >= 0)
            fields.insert(QString::fromUtf16(name),
                          column < header.size() ? QJsonValue(header[column]) : QJsonValue(column));
    }
    return {{ticketsKey, fields}};
}

bool isTicketMapping(const QJsonObject &json)
{
    return json.contains(ticketsKey);
}

Result<TicketMapping> ticketMappingFromJson(const QJsonObject &json, const QStringList &header, int columnCount)
{
    TicketMapping mapping;
    const QJsonObject fields = json.value(ticketsKey).toObject();
    for (auto entry = fields.begin(); entry != fields.end(); ++entry) {
        if (!isNameOf<TicketField>(entry.key()))
            return mappingError(u"unknown_field"_s, entry.key(), {{u"name"_s, entry.key()}, {u"fields"_s, fieldNames()}});
        const auto column = entry->isString() ? static_cast<int>(header.indexOf(entry->toString())) : entry->toInt(-1);
        if (column < 0 || column >= columnCount)
            return unknownColumn(entry->toVariant().toString(), entry.key(), header, columnCount);
        mapping.assign(valueOf<TicketField>(entry.key()), column);
    }
    return mapping;
}

} // namespace regulars
