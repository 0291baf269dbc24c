// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/loyalty/donations.h"

#include <QtWidgets/QDialog>

class QComboBox;

namespace regulars {

class Formatting;
class LoyaltyPrints;
class TextLabel;

/// What members gave to causes, by year: to be read, printed and saved.
class DonationsDialog final : public QDialog
{
    Q_OBJECT

public:
    /// `years`: at least one, the newest first. Formatting and prints must outlive it. Goes when it is closed.
    DonationsDialog(const QList<DonationYear> &years, const Formatting &formatting, LoyaltyPrints &prints, QWidget *parent);

private:
    void layOut();
    [[nodiscard]] QWidget *createButtons();
    void showYear();
    [[nodiscard]] const DonationYear &year() const;

    QList<DonationYear> m_years;
    const Formatting &m_formatting;
    LoyaltyPrints &m_prints;
    QComboBox *m_year;
    TextLabel *m_text;
};

} // namespace regulars
