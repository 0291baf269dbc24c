// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/ticketmapping.h"

#include "core/exchange/fieldmapping.h"

#include <algorithm>

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

const auto ticketsKey = u"tickets"_s;

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
    return mappedByHand<TicketField>(text, header, columnCount, base);
}

QJsonObject toJson(const TicketMapping &mapping, const QStringList &header)
{
    return {{ticketsKey, savedColumns<TicketField>(mapping, header)}};
}

bool isTicketMapping(const QJsonObject &json)
{
    return json.contains(ticketsKey);
}

Result<TicketMapping> ticketMappingFromJson(const QJsonObject &json, const QStringList &header, int columnCount)
{
    return mappedAsSaved<TicketField, TicketMapping>(json.value(ticketsKey).toObject(), header, columnCount);
}

} // namespace regulars
