// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/loyalty/donations.h"
#include "ui/base/paperpages.h"

#include <QtCore/QCoreApplication>

namespace regulars {

class Formatting;

/// The donations of a year, on paper (A4 or Letter) and as a table. Any thread with a formatting of its own, which must
/// outlive the pages.
class DonationPrint
{
    Q_DECLARE_TR_FUNCTIONS(regulars::DonationPrint)

public:
    [[nodiscard]] static QString title(const DonationYear &donations);
    [[nodiscard]] static PaperPages pages(const DonationYear &donations, const Formatting &formatting);
    /// UTF-8 with a mark for spreadsheets. Cells are separated and money is written as spreadsheets of the language expect
    /// it.
    [[nodiscard]] static QByteArray csv(const DonationYear &donations, const Formatting &formatting);
    /// What a cause was given: "Food bank: €25.00 by 2 members", and all of them together last.
    [[nodiscard]] static QStringList lines(const DonationYear &donations, const Formatting &formatting);

private:
    [[nodiscard]] static QStringList headings(const DonationYear &donations);
    [[nodiscard]] static QStringList cells(const DonationSum &sum, const DonationYear &donations,
                                           const Formatting &formatting);
};

} // namespace regulars
