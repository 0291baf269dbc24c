// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/loyalty/earnprogramme.h"

#include <QtWidgets/QWidget>

namespace regulars {

class EarnLimitsEdit;
class FormBinder;
class TextLabel;
struct EarnNames;

/// What of an order earns points, how they are rounded and how rules go together. Says in a sentence what counts.
class EarnBasisEdit final : public QWidget
{
    Q_OBJECT

public:
    /// `categories`: of the shop's products.
    EarnBasisEdit(const QStringList &categories, const EarnProgramme &programme, QWidget *parent = nullptr);
    ~EarnBasisEdit() override;

    /// Puts what is entered into the programme; its rules and tiers stay as they are.
    void apply(EarnProgramme &programme) const;
    /// The sentence about what counts.
    void showSentence(const EarnNames &names);
    [[nodiscard]] bool isDirty() const;
    [[nodiscard]] QList<Error> check() const;
    QList<Error> showErrors(const QList<Error> &errors);

Q_SIGNALS:
    void edited();

private:
    void createFields(const QStringList &categories);
    void fill();

    EarnProgramme m_before;
    TextLabel *m_sentence;
    FormBinder *m_form = nullptr;
    EarnLimitsEdit *m_limits;
};

} // namespace regulars
