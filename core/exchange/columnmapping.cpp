// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/columnmapping.h"

#include "core/base/textfolding.h"
#include "core/exchange/columnnames.h"
#include "core/exchange/mappingtext.h"

#include <QtCore/QCryptographicHash>
#include <QtCore/QHash>
#include <QtCore/QSet>

#include <algorithm>

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

QStringList fieldNames()
{
    QStringList names;
    for (const auto &[field, name] : EnumNames<OrderField>::names)
        names += QString::fromUtf16(name);
    return names;
}

} // namespace

void ColumnMapping::release(int column)
{
    std::replace(m_columns.begin(), m_columns.end(), column, -1);
}

bool ColumnMapping::isEmpty() const
{
    return lastColumn() < 0;
}

int ColumnMapping::lastColumn() const
{
    return *std::max_element(m_columns.begin(), m_columns.end());
}

QStringList ColumnMapping::missing() const
{
    QStringList fields;
    if (!has(OrderField::Date))
        fields += nameOf(OrderField::Date);
    const bool hasProduct = has(OrderField::Quantity) && has(OrderField::UnitPrice);
    if (!has(OrderField::OrderTotal) && !has(OrderField::LineTotal) && !hasProduct)
        fields += nameOf(OrderField::OrderTotal);
    return fields;
}

Result<ColumnMapping> mappingFromText(QStringView text, const QStringList &header, int columnCount,
                                      const ColumnMapping &base)
{
    REGULARS_TRY(entries, mappingEntries(text));
    ColumnMapping mapping = base;
    QSet<QString> named;
    std::vector<std::pair<OrderField, int>> assignments;
    for (const MappingEntry &entry : entries) {
        const QString written = entry.written();
        const QString name = folded(entry.field);
        if (!isNameOf<OrderField>(name))
            return mappingError(u"unknown_field"_s, written, {{u"name"_s, entry.field}, {u"fields"_s, fieldNames()}});
        if (named.contains(name))
            return mappingError(u"field_twice"_s, written, {{u"name"_s, name}});
        named.insert(name);
        const int column = entry.column.isEmpty() ? -1 : columnNamed(entry.column, header, columnCount);
        if (column < 0 && !entry.column.isEmpty())
            return unknownColumn(entry.column, written, header, columnCount);
        assignments.emplace_back(valueOf<OrderField>(name), column);
    }
    for (const auto &[field, column] : assignments) {
        if (column >= 0)
            mapping.release(column); // what was guessed for the column makes way
    }
    for (const auto &[field, column] : assignments)
        mapping.assign(field, column);
    return mapping;
}

QJsonObject toJson(const ColumnMapping &mapping, const QStringList &header)
{
    QJsonObject json;
    for (const auto &[field, name] : EnumNames<OrderField>::names) {
        const int column = mapping.column(field);
        if (column >= 0)
            json.insert(QString::fromUtf16(name), column < header.size() ? QJsonValue(header[column]) : QJsonValue(column));
    }
    return json;
}

Result<ColumnMapping> mappingFromJson(const QJsonObject &json, const QStringList &header, int columnCount)
{
    ColumnMapping mapping;
    for (auto entry = json.begin(); entry != json.end(); ++entry) {
        if (!isNameOf<OrderField>(entry.key()))
            return mappingError(u"unknown_field"_s, entry.key(), {{u"name"_s, entry.key()}, {u"fields"_s, fieldNames()}});
        int column = entry->toInt(-1);
        if (entry->isString()) {
            const auto found = header.indexOf(entry->toString());
            column = found >= 0 ? static_cast<int>(found) : -1;
        }
        if (column < 0 || column >= columnCount)
            return unknownColumn(entry->toVariant().toString(), entry.key(), header, columnCount);
        mapping.assign(valueOf<OrderField>(entry.key()), column);
    }
    return mapping;
}

QStringList uniqueHeaders(const QStringList &headers)
{
    QStringList unique;
    QSet<QString> taken;
    QHash<QString, int> copies;
    for (const QString &header : headers) {
        const QString plain = header.trimmed().isEmpty() ? u"Column %1"_s.arg(unique.size() + 1) : header.trimmed();
        QString name = plain;
        int &copy = copies[folded(plain)];
        while (taken.contains(folded(name)) || copy == 0) {
            ++copy;
            name = copy == 1 ? plain : u"%1 (%2)"_s.arg(plain).arg(copy);
        }
        taken.insert(folded(name));
        unique += name;
    }
    return unique;
}

QString headerSignature(const QStringList &header, int columnCount)
{
    if (header.isEmpty())
        return u"columns:%1"_s.arg(columnCount);
    QStringList keys;
    std::transform(header.begin(), header.end(), std::back_inserter(keys),
                   [](const QString &name) { return headerKey(name); });
    return QString::fromLatin1(QCryptographicHash::hash(keys.join(u'\n').toUtf8(), QCryptographicHash::Sha256).toHex());
}

} // namespace regulars
