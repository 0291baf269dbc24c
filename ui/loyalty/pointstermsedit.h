// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/money.h"
#include "core/loyalty/pointsprogramme.h"

#include <QtWidgets/QWidget>

class QVBoxLayout;

namespace regulars {

class FormBinder;
class Formatting;
class TextLabel;

/// What a shop says about its points but how they are earned: their name, what they pay, how long they hold and what happens
/// when goods come back. Says in sentences what is chosen.
class PointsTermsEdit final : public QWidget
{
    Q_OBJECT

public:
    /// The formatting must outlive it.
    PointsTermsEdit(Currency currency, const Formatting &formatting, QWidget *parent = nullptr);
    ~PointsTermsEdit() override;

    void setProgramme(const PointsProgramme &programme);
    /// Puts what is entered into the programme; its rules stay as they are.
    void apply(PointsProgramme &programme) const;
    [[nodiscard]] QString pointName() const;
    [[nodiscard]] bool isDirty() const;
    /// What the fields themselves can see to be wrong.
    [[nodiscard]] QList<Error> check() const;
    /// Returns those that belong to no field here.
    QList<Error> showErrors(const QList<Error> &errors);

Q_SIGNALS:
    void edited();

private:
    [[nodiscard]] FormBinder *addPart(const QString &title, TextLabel *sentence);
    void createPay();
    void createHold();
    void createReturns();
    void fill();
    void follow();
    [[nodiscard]] PointsTerms terms() const;

    Currency m_currency;
    const Formatting &m_formatting;
    PointsProgramme m_before;
    TextLabel *m_value;
    TextLabel *m_hold;
    FormBinder *m_pay = nullptr;
    FormBinder *m_holding = nullptr;
    FormBinder *m_returns = nullptr;
};

} // namespace regulars
