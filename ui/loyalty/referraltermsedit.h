// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/money.h"
#include "core/loyalty/pointsprogramme.h"

#include <QtWidgets/QWidget>

#include <memory>

namespace regulars {

class FormBinder;
class TextLabel;

/// When referrals are rewarded, and who is. Says who would be given nothing for want of a rule.
class ReferralTermsEdit final : public QWidget
{
    Q_OBJECT

public:
    explicit ReferralTermsEdit(const ReferralTerms &terms, Currency currency, QWidget *parent = nullptr);
    ~ReferralTermsEdit() override;

    [[nodiscard]] ReferralTerms terms() const;
    /// With the rules as they stand in the form.
    void showHint(const EarnProgramme &earning);
    [[nodiscard]] bool isDirty() const;
    /// What the fields themselves can see to be wrong.
    [[nodiscard]] QList<Error> check() const;
    /// Returns those that belong to no field here.
    QList<Error> showErrors(const QList<Error> &errors);

Q_SIGNALS:
    void edited();

private:
    Currency m_currency;
    std::unique_ptr<FormBinder> m_form;
    TextLabel *m_hint;
};

} // namespace regulars
