// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/loyalty/couponslip.h"
#include "models/loyalty/couponpapers.h"

#include <QtWidgets/QDialog>

class QComboBox;

namespace regulars {

class Formatting;
class LoyaltyPrints;

/// Coupons on their way out of the shop: their codes, to be printed, saved as a sheet to cut out, or copied.
class CouponSheetDialog final : public QDialog
{
    Q_OBJECT

public:
    /// Formatting and prints must outlive it. Goes when it is closed.
    CouponSheetDialog(const CouponsToPrint &coupons, const Formatting &formatting, LoyaltyPrints &prints, QWidget *parent);

    [[nodiscard]] const QList<CouponSlip> &slips() const { return m_slips; }

private:
    void layOut(const QString &title);
    [[nodiscard]] QWidget *createButtons();
    /// Lines of two coupons on a page.
    [[nodiscard]] int rows() const;

    QList<CouponSlip> m_slips;
    LoyaltyPrints &m_prints;
    QComboBox *m_rows;
};

} // namespace regulars
