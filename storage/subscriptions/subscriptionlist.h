// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/subscriptions/renewal.h"

#include <QtCore/QMetaType>

namespace regulars {

class Connection;

/// Which subscriptions a list has.
enum class SubscriptionChoice {
    All,
    Running, ///< started and not over, also paused and ending ones
    Paused,
    Ending,
    Ended
};

struct SubscriptionFilter
{
    QString text; ///< a part of the customer's or the plan's name
    SubscriptionChoice choice = SubscriptionChoice::All;

    [[nodiscard]] bool isEmpty() const { return text.trimmed().isEmpty() && choice == SubscriptionChoice::All; }
    friend bool operator==(const SubscriptionFilter &, const SubscriptionFilter &) = default;
};

/// What a line of a list of subscriptions shows.
struct SubscriptionRow
{
    Subscription subscription;
    QString customerName;
    QString planName;
    SubscriptionState state = SubscriptionState::Active;
    std::optional<Renewal> renewal;
};

/// Subscriptions of customers who are not in the recycle bin, the newest first: first the ids, then rows by their ids.
class SubscriptionList
{
public:
    explicit SubscriptionList(Connection &connection) : m_connection(connection) {}

    [[nodiscard]] Result<QList<qint64>> ids(const SubscriptionFilter &filter, Instant now) const;
    /// The rows of these subscriptions; those that do not exist are left out.
    [[nodiscard]] Result<QList<SubscriptionRow>> rows(const QList<qint64> &ids, Instant now) const;
    /// With the names that belong to it.
    [[nodiscard]] Result<SubscriptionRow> row(const Subscription &subscription, QDate today) const;
    /// Those whose next renewal lies within so many days, the one that has to be decided first at the top; what is decided
    /// comes last.
    [[nodiscard]] Result<QList<SubscriptionRow>> renewals(QDate today, int days) const;

private:
    Connection &m_connection;
};

template<>
struct EnumNames<SubscriptionChoice>
{
    static constexpr std::array<std::pair<SubscriptionChoice, const char16_t *>, 5> names = {
        {{SubscriptionChoice::All, u"all"},
         {SubscriptionChoice::Running, u"running"},
         {SubscriptionChoice::Paused, u"paused"},
         {SubscriptionChoice::Ending, u"ending"},
         {SubscriptionChoice::Ended, u"ended"}}};
    static constexpr SubscriptionChoice fallback = SubscriptionChoice::All;
};

} // namespace regulars

Q_DECLARE_METATYPE(regulars::SubscriptionRow)
