// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/routing/routingview.h"

#include <QtCore/QCoreApplication>

namespace regulars {

class Formatting;

/// The words for where tickets go.
class RoutingTexts
{
    Q_DECLARE_TR_FUNCTIONS(regulars::RoutingTexts)

public:
    /// The rule as one sentence: "If the category is Repairs and it says “smoke”: give it to the team Workshop, priority
    /// urgent."
    [[nodiscard]] static QString sentence(const RoutingRule &rule, const RoutingSetup &setup, const Formatting &formatting);
    [[nodiscard]] static QString assignment(TicketAssignment assignment);
    /// One step of a decision.
    [[nodiscard]] static QString step(const RoutingStep &step, const RoutingSetup &setup);
    [[nodiscard]] static QString mismatch(RoutingMismatch mismatch);
    /// In place of the name of a category or product that is not there any more.
    [[nodiscard]] static QString removed();

private:
    [[nodiscard]] static QStringList conditions(const RoutingConditions &asked, const RoutingSetup &setup,
                                                const Formatting &formatting);
    [[nodiscard]] static QStringList actions(const RoutingActions &actions, const RoutingSetup &setup);
    [[nodiscard]] static QString stepOfRule(const RoutingStep &step, const RoutingSetup &setup);
};

} // namespace regulars
