// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/loyalty/coupon.h"
#include "models/loyalty/couponcommands.h"
#include "ui/base/suggestedit.h"
#include "ui/loyalty/earnruleform.h"

namespace regulars {

class ProductsEdit;

/// Coupons or gift cards that are to be issued, one or a batch; once they are sound, what each gives stands above the
/// fields. Only collects: its owner issues what submitted() brings, and answers with finish() or showFailure().
class IssueCouponsForm final : public FormDialog
{
    Q_OBJECT

public:
    IssueCouponsForm(const EarnRuleServices &services, QWidget *parent);
    ~IssueCouponsForm() override;

    [[nodiscard]] IssueCoupons entered() const;
    [[nodiscard]] bool isDirty() const override;
    void save() override;
    void showFailure(const Error &error) override;
    /// The answer to customersWanted().
    void showCustomers(const QString &text, const QList<Suggestion> &customers);

Q_SIGNALS:
    void customersWanted(const QString &text);
    void submitted(const regulars::IssueCoupons &coupons);

private:
    void createValue();
    void createCodes();
    void createTerms();
    void createCustomer();
    void follow();
    [[nodiscard]] QList<Error> faults() const;
    [[nodiscard]] QString sentence() const;
    [[nodiscard]] EarnNames names() const;

    EarnRuleServices m_services;
    TextLabel *m_sentence;
    FormBinder *m_form = nullptr;
    ProductsEdit *m_product;
    SuggestEdit *m_customerEdit;
    CustomerId m_customer;
};

} // namespace regulars
