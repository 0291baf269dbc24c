// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/enumnames.h"
#include "core/base/id.h"
#include "core/base/result.h"
#include "core/loyalty/tier.h"

#include <QtCore/QDate>
#include <QtCore/QJsonObject>
#include <QtCore/QList>

#include <map>

namespace regulars {

using CheckInId = Id<struct CheckInTag>;

inline constexpr int mostCheckInMonths = 60;
inline constexpr int longestCheckInNote = 4'000;

/// How the shop found the customer.
enum class CheckInMood { Unknown, Happy, Neutral, Unhappy };

/// Somebody spoke with the customer about how it goes.
struct CheckIn
{
    CheckInId id;
    QString uid;
    CustomerId customer;
    QDate heldOn;
    CheckInMood mood = CheckInMood::Unknown;
    QString note;
    UserId by; ///< who noted it
    int rowVersion = 0;

    friend bool operator==(const CheckIn &, const CheckIn &) = default;
};

/// Error fields: held_on (required, in_the_future), note.
[[nodiscard]] QList<Error> validate(const CheckIn &checkIn, QDate today);

/// How often the shop speaks with customers about how it goes. Months; 0: never.
struct CheckInPlan
{
    int everybody = 0;             ///< who has no tier, or one that says nothing of its own
    std::map<QString, int> byTier; ///< by the uid of the tier; 0: its members are left alone

    [[nodiscard]] bool isEmpty() const;
    friend bool operator==(const CheckInPlan &, const CheckInPlan &) = default;
};

[[nodiscard]] QList<Error> validate(const CheckInPlan &plan);
[[nodiscard]] QJsonObject toJson(const CheckInPlan &plan);
/// What is out of its range is left out.
[[nodiscard]] CheckInPlan checkInPlanOf(const QJsonObject &json);
/// 0: never. `tierUid` is empty without a tier.
[[nodiscard]] int checkInMonths(const CheckInPlan &plan, const QString &tierUid);
/// So many months after the last contact or check-in, whichever is later, or without either after the customer was added;
/// not valid: never.
[[nodiscard]] QDate nextCheckIn(int months, QDate lastContact, QDate lastCheckIn, QDate added);

template<>
struct EnumNames<CheckInMood>
{
    static constexpr std::array<std::pair<CheckInMood, const char16_t *>, 4> names = {{{CheckInMood::Unknown, u"unknown"},
                                                                                       {CheckInMood::Happy, u"happy"},
                                                                                       {CheckInMood::Neutral, u"neutral"},
                                                                                       {CheckInMood::Unhappy, u"unhappy"}}};
    static constexpr CheckInMood fallback = CheckInMood::Unknown;
};

} // namespace regulars
