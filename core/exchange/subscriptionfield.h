// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/enumnames.h"

namespace regulars {

/// What a column of a table of subscriptions can mean. Each row is a subscription as it stands.
enum class SubscriptionField {
    Key,
    CustomerKey,
    CustomerName,
    Email,
    Phone,
    Plan,
    Quantity,
    Price,
    Currency,
    Period,
    Notice,
    Renews,
    StartedOn,
    TermFrom,
    Status,
    PausedFrom,
    PausedUntil,
    CancelledOn,
    EndsOn,
    Reason,
};

inline constexpr int subscriptionFieldCount = static_cast<int>(SubscriptionField::Reason) + 1;

template<>
struct EnumNames<SubscriptionField>
{
    static constexpr std::array<std::pair<SubscriptionField, const char16_t *>, subscriptionFieldCount> names = {{
        {SubscriptionField::Key, u"subscription_number"},
        {SubscriptionField::CustomerKey, u"customer_id"},
        {SubscriptionField::CustomerName, u"customer_name"},
        {SubscriptionField::Email, u"email"},
        {SubscriptionField::Phone, u"phone"},
        {SubscriptionField::Plan, u"plan"},
        {SubscriptionField::Quantity, u"quantity"},
        {SubscriptionField::Price, u"price"},
        {SubscriptionField::Currency, u"currency"},
        {SubscriptionField::Period, u"period_months"},
        {SubscriptionField::Notice, u"notice_days"},
        {SubscriptionField::Renews, u"auto_renew"},
        {SubscriptionField::StartedOn, u"started_on"},
        {SubscriptionField::TermFrom, u"term_from"},
        {SubscriptionField::Status, u"subscription_status"},
        {SubscriptionField::PausedFrom, u"paused_from"},
        {SubscriptionField::PausedUntil, u"paused_until"},
        {SubscriptionField::CancelledOn, u"cancelled_on"},
        {SubscriptionField::EndsOn, u"ends_on"},
        {SubscriptionField::Reason, u"reason"},
    }};
    static constexpr SubscriptionField fallback = SubscriptionField::Key;
};

} // namespace regulars
