// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/columnmapping.h"

#include "core/exchange/columnnames.h"
#include "core/exchange/fieldmapping.h"

#include <QtCore/QCryptographicHash>
#include <QtCore/QHash>
#include <QtCore/QSet>

#include <algorithm>

namespace regulars {

using namespace Qt::StringLiterals;

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
    return mappedByHand<OrderField>(text, header, columnCount, base);
}

QJsonObject toJson(const ColumnMapping &mapping, const QStringList &header)
{
    return savedColumns<OrderField>(mapping, header);
}

Result<ColumnMapping> mappingFromJson(const QJsonObject &json, const QStringList &header, int columnCount)
{
    return mappedAsSaved<OrderField, ColumnMapping>(json, header, columnCount);
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
