// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/loyalty/coupon.h"
#include "models/loyalty/couponcommands.h"
#include "ui/loyalty/sentenceform.h"

namespace regulars {

class CustomerEdit;
class ProductsEdit;

/// Coupons or gift cards that are to be issued, one or a batch; once they are sound, what each gives stands above the
/// fields. Only collects: its owner issues what submitted() brings, and answers with finish() or showFailure().
class IssueCouponsForm final : public SentenceForm
{
    Q_OBJECT

public:
    IssueCouponsForm(const ProgrammeFormServices &services, QWidget *parent);

    [[nodiscard]] IssueCoupons entered() const;

Q_SIGNALS:
    void submitted(const regulars::IssueCoupons &coupons);

private:
    void createValue();
    void createCodes();
    void createTerms();
    [[nodiscard]] QList<Error> faults() const override;
    [[nodiscard]] QString sentence() const override;
    void follow() override;
    void submit() override { Q_EMIT submitted(entered()); }

    ProductsEdit *m_product;
    CustomerEdit *m_customer;
};

} // namespace regulars
