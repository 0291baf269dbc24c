// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/prediction/bgnbdmodel.h"
#include "core/prediction/paretonbdmodel.h"

#include <variant>

namespace regulars {

/// The model of orders that is used for a shop.
class OrderModel
{
public:
    explicit OrderModel(const BgNbdModel &model) : m_model(model) {}
    explicit OrderModel(const ParetoNbdModel &model) : m_model(model) {}

    [[nodiscard]] bool isParetoNbd() const { return std::holds_alternative<ParetoNbdModel>(m_model); }
    /// The chance that the customer has not left for good; see BgNbdModel for those who bought once.
    [[nodiscard]] double probabilityAlive(const PurchaseSummary &customer) const;
    /// Purchases of the customer in the `weeks` to come.
    [[nodiscard]] double expectedOrders(const PurchaseSummary &customer, double weeks) const;
    /// The same of somebody who has not left: the chance of that does not depend on the weeks, and costs the most.
    [[nodiscard]] double expectedWhileAlive(const PurchaseSummary &customer, double weeks) const;
    /// The chance that the customer buys nothing in the `weeks` to come, whether they have left or only wait: the likelihood
    /// of the same purchases with so much more silence after them, by that of what is known.
    [[nodiscard]] double probabilityOfSilence(const PurchaseSummary &customer, double weeks) const;

private:
    std::variant<BgNbdModel, ParetoNbdModel> m_model;
};

/// The Pareto/NBD where it converged and is likelier than the BG/NBD: both have four parameters, so the likelihoods compare
/// as they are. Else the BG/NBD; nothing when neither converged.
[[nodiscard]] std::optional<OrderModel> likelierModel(const Fit<BgNbdParameters> &bgNbd,
                                                      const Fit<ParetoNbdParameters> &paretoNbd);

} // namespace regulars
