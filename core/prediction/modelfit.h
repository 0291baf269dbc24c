// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/prediction/maximum.h"
#include "core/prediction/purchasesummary.h"

namespace regulars {

/// Below so many customers with a repeat purchase no model is fitted (domain §2.7).
inline constexpr qint64 fewestRepeaters = 200;

/// A model fitted by maximum likelihood.
template<typename Parameters>
struct Fit
{
    Parameters parameters;
    double logLikelihood = 0;
    bool converged = false; ///< else the parameters are the best that were found, and not to be relied on
    int evaluations = 0;    ///< of the likelihood of all customers
    qint64 customers = 0;   ///< the fit is made of
};

/// Refused with `reason` not_enough_data, `repeaters` and `needed`, where fewer than fewestRepeaters came again.
[[nodiscard]] inline Result<void> enoughRepeaters(qint64 repeaters)
{
    if (repeaters >= fewestRepeaters)
        return {};
    return fail(ErrorCode::Refused, {},
                {{QStringLiteral("reason"), QStringLiteral("not_enough_data")},
                 {QStringLiteral("repeaters"), repeaters},
                 {QStringLiteral("needed"), fewestRepeaters}});
}

/// What a fit starts from.
struct FitScale
{
    qint64 customers = 0;
    qint64 repeaters = 0;      ///< customers with a repeat purchase
    double weeksPerRepeat = 1; ///< weeks of all customers by their repeat purchases; above zero

    explicit FitScale(std::span<const SummaryGroup> groups)
    {
        double weeks = 0;
        double repeats = 0;
        for (const SummaryGroup &group : groups) {
            customers += group.customers;
            repeaters += group.repeats > 0 ? group.customers : 0;
            weeks += static_cast<double>(group.customers) * group.age;
            repeats += static_cast<double>(group.customers) * group.repeats;
        }
        if (weeks > 0 && repeats > 0)
            weeksPerRepeat = weeks / repeats;
    }
};

} // namespace regulars
