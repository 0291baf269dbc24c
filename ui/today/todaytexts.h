// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/today/briefing.h"
#include "ui/base/chip.h"

#include <QtCore/QCoreApplication>

namespace regulars {

class Formatting;

/// The words of the page Today, in the program's language. GUI thread only.
class TodayTexts
{
    Q_DECLARE_TR_FUNCTIONS(regulars::TodayTexts)

public:
    /// "Good morning, Mara", by the hour of the shop; without a name when it is empty.
    [[nodiscard]] static QString greeting(const QString &name, const Formatting &formatting);
    /// "Sunday, 22 November · 14 things worth your attention".
    [[nodiscard]] static QString summary(int things, const Formatting &formatting);
    /// Why the customer stands here.
    [[nodiscard]] static QString reason(const Attention &line, const Formatting &formatting);
    [[nodiscard]] static ChipText chip(const Attention &line, const Formatting &formatting);
    /// What to do about it with one click: "Congratulate", "Thank".
    [[nodiscard]] static QString mainAction(AttentionKind kind);
    /// "every 3 weeks", "every 10 days".
    [[nodiscard]] static QString rhythm(double gapDays);

private:
    [[nodiscard]] static QString slippingReason(const Attention &line, const Formatting &formatting);
    [[nodiscard]] static QString riskReason(const Attention &line, const Formatting &formatting);
    [[nodiscard]] static QString birthdayReason(const Attention &line);
    [[nodiscard]] static QString dayReason(const Attention &line);
};

} // namespace regulars
