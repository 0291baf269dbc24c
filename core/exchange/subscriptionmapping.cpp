// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/subscriptionmapping.h"

#include "core/exchange/fieldmapping.h"

#include <algorithm>

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

const auto subscriptionsKey = u"subscriptions"_s;

} // namespace

void SubscriptionMapping::release(int column)
{
    std::replace(m_columns.begin(), m_columns.end(), column, -1);
}

int SubscriptionMapping::lastColumn() const
{
    return *std::max_element(m_columns.begin(), m_columns.end());
}

bool SubscriptionMapping::namesCustomers() const
{
    return has(SubscriptionField::CustomerKey) || has(SubscriptionField::CustomerName) || has(SubscriptionField::Email) ||
           has(SubscriptionField::Phone);
}

QStringList SubscriptionMapping::missing() const
{
    QStringList fields;
    if (!namesCustomers())
        fields += nameOf(SubscriptionField::CustomerName);
    for (const SubscriptionField field : {SubscriptionField::Plan, SubscriptionField::StartedOn}) {
        if (!has(field))
            fields += nameOf(field);
    }
    return fields;
}

Result<SubscriptionMapping> subscriptionMappingFromText(QStringView text, const QStringList &header, int columnCount,
                                                        const SubscriptionMapping &base)
{
    return mappedByHand<SubscriptionField>(text, header, columnCount, base);
}

QJsonObject toJson(const SubscriptionMapping &mapping, const QStringList &header)
{
    return {{subscriptionsKey, savedColumns<SubscriptionField>(mapping, header)}};
}

bool isSubscriptionMapping(const QJsonObject &json)
{
    return json.contains(subscriptionsKey);
}

Result<SubscriptionMapping> subscriptionMappingFromJson(const QJsonObject &json, const QStringList &header, int columnCount)
{
    return mappedAsSaved<SubscriptionField, SubscriptionMapping>(json.value(subscriptionsKey).toObject(), header,
                                                                 columnCount);
}

} // namespace regulars
