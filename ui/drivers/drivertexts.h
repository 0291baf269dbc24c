// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/drivers/driver.h"

#include <QtCore/QCoreApplication>

namespace regulars {

class Formatting;

/// The words about what comes with customers who come again. GUI thread only.
class DriverTexts
{
    Q_DECLARE_TR_FUNCTIONS(regulars::DriverTexts)

public:
    /// The title of the table of a kind.
    [[nodiscard]] static QString kind(DriverKind kind);
    /// How it is counted, in a sentence or two.
    [[nodiscard]] static QString definition(DriverKind kind);
    /// "Soy candle", "A late first reply"
    [[nodiscard]] static QString name(const DriverSubject &subject);
    /// "Bought Soy candle": who is meant.
    [[nodiscard]] static QString group(const DriverGroup &group);
    /// "+4.2 points"; a difference of shares.
    [[nodiscard]] static QString points(double difference, const Formatting &formatting);
    /// "+4.2 points (+1.0 to +7.4)"
    [[nodiscard]] static QString difference(const Estimate &difference, const Formatting &formatting);
    /// "36.0% (24 of 67)"
    [[nodiscard]] static QString share(const Share &share, const Formatting &formatting);
};

} // namespace regulars
