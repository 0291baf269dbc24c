// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/privacy/consent.h"
#include "core/segments/segmentcatalog.h"

#include <QtCore/QDate>
#include <QtCore/QMap>

#include <map>
#include <set>
#include <vector>

namespace regulars {

/// Something that happened, as segments see it.
struct SegmentEventFacts
{
    SegmentEvent event = SegmentEvent::Order;
    QDate day;     ///< local
    qint64 at = 0; ///< in ms, for which came first and last; of equal ones the smaller `id` came first
    qint64 id = 0;
    qint64 amountMinor = 0;                            ///< of events with money
    std::map<EventProperty, QStringList> properties{}; ///< in canonical form; none, one, or several (lines of an order)

    friend bool operator==(const SegmentEventFacts &, const SegmentEventFacts &) = default;
};

/// All that a rule may ask of a customer, as of a day.
struct SegmentFacts
{
    CustomerId customer;
    std::map<SegmentField, QStringList> values{}; ///< in canonical form; absent or without a text: empty
    /// Of the shop's own fields and columns, by uid; of a column a text for each row of the customer, also an empty one.
    QMap<QString, QStringList> own{};
    std::vector<SegmentEventFacts> events{};
    std::map<ConsentTopic, ConsentState> consents{}; ///< absent: Unknown
    std::set<QString> segments{};                    ///< uids of those that the customer is in

    friend bool operator==(const SegmentFacts &, const SegmentFacts &) = default;
};

} // namespace regulars
