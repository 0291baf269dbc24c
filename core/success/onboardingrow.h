// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/success/onboarding.h"

#include <QtCore/QMetaType>

namespace regulars {

/// Which onboardings a list has.
enum class OnboardingChoice {
    Stalled,
    Running,
    InTime,    ///< those that the share of completed ones counts as such
    NotInTime, ///< the rest of those that it counts
    All
};

struct OnboardingFilter
{
    QString text; ///< a part of the customer's or the onboarding's name
    OnboardingChoice choice = OnboardingChoice::Running;

    friend bool operator==(const OnboardingFilter &, const OnboardingFilter &) = default;
};

/// What a line of a list of onboardings shows.
struct OnboardingRow
{
    Onboarding onboarding;
    QString customerName;
    QString ownerName; ///< empty: nobody's
    std::optional<Stall> stall;
};

template<>
struct EnumNames<OnboardingChoice>
{
    static constexpr std::array<std::pair<OnboardingChoice, const char16_t *>, 5> names = {
        {{OnboardingChoice::Stalled, u"stalled"},
         {OnboardingChoice::Running, u"running"},
         {OnboardingChoice::InTime, u"in_time"},
         {OnboardingChoice::NotInTime, u"not_in_time"},
         {OnboardingChoice::All, u"all"}}};
    static constexpr OnboardingChoice fallback = OnboardingChoice::Running;
};

} // namespace regulars

Q_DECLARE_METATYPE(regulars::OnboardingRow)
