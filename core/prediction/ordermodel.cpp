// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/prediction/ordermodel.h"

#include <algorithm>
#include <cmath>

namespace regulars {

double OrderModel::probabilityAlive(const PurchaseSummary &customer) const
{
    return std::visit([&](const auto &model) { return model.probabilityAlive(customer); }, m_model);
}

double OrderModel::expectedOrders(const PurchaseSummary &customer, double weeks) const
{
    return std::visit([&](const auto &model) { return model.expectedOrders(customer, weeks); }, m_model);
}

double OrderModel::expectedWhileAlive(const PurchaseSummary &customer, double weeks) const
{
    return std::visit([&](const auto &model) { return model.expectedWhileAlive(customer, weeks); }, m_model);
}

double OrderModel::probabilityOfSilence(const PurchaseSummary &customer, double weeks) const
{
    if (weeks <= 0)
        return 1;
    // L(x, t_x, T) is the density of these purchases with none between t_x and T. That none comes until T + t either is
    // L(x, t_x, T + t), and given what is known it is the ratio of both: Bayes, with the same constants above and below.
    PurchaseSummary later = customer;
    later.age += weeks;
    const auto logRatio = [&](const auto &model) { return model.logLikelihood(later) - model.logLikelihood(customer); };
    return std::clamp(std::exp(std::visit(logRatio, m_model)), 0.0, 1.0);
}

std::optional<OrderModel> likelierModel(const Fit<BgNbdParameters> &bgNbd, const Fit<ParetoNbdParameters> &paretoNbd)
{
    if (paretoNbd.converged && (!bgNbd.converged || paretoNbd.logLikelihood > bgNbd.logLikelihood))
        return OrderModel(ParetoNbdModel(paretoNbd.parameters));
    if (bgNbd.converged)
        return OrderModel(BgNbdModel(bgNbd.parameters));
    return std::nullopt;
}

} // namespace regulars
