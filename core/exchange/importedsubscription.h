// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/importedorder.h"
#include "core/subscriptions/recordedcourse.h"

namespace regulars {

/// A subscription of the file as it stands. What its plan says is left to the plan where the file does not say it.
struct ImportedSubscription
{
    QString key;          ///< the file's own number, or empty
    quint64 identity = 0; ///< stable over repeated imports: hash of the key, or of customer, plan and first day
    ImportedCustomerPtr customer;
    QString plan;                     ///< its name
    std::optional<qint64> priceMinor; ///< of one for a period, without tax
    std::optional<int> periodMonths;
    std::optional<int> noticeDays;
    RecordedSubscription record; ///< of its offer only the quantity
    RejectedRow row;             ///< where it stands, for what is found out later
};

/// What one call of SubscriptionFileReader::next() found. May be empty in the middle of a file.
struct SubscriptionBatch
{
    std::vector<ImportedSubscription> subscriptions;
    std::vector<RejectedRow> rejected;
};

} // namespace regulars
