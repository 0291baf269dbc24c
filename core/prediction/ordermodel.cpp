// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/prediction/ordermodel.h"

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

std::optional<OrderModel> likelierModel(const Fit<BgNbdParameters> &bgNbd, const Fit<ParetoNbdParameters> &paretoNbd)
{
    if (paretoNbd.converged && (!bgNbd.converged || paretoNbd.logLikelihood > bgNbd.logLikelihood))
        return OrderModel(ParetoNbdModel(paretoNbd.parameters));
    if (bgNbd.converged)
        return OrderModel(BgNbdModel(bgNbd.parameters));
    return std::nullopt;
}

} // namespace regulars
