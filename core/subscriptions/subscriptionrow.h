// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/subscriptions/renewal.h"

#include <QtCore/QMetaType>

namespace regulars {

/// Which subscriptions a list has.
enum class SubscriptionChoice {
    All,
    Running, ///< started and not over, also paused and ending ones
    Paused,
    Ending, ///< with a last day that has not passed, also paused ones and such as have not started
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
