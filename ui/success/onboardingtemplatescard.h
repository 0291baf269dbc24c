// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/success/onboarding.h"
#include "ui/base/card.h"

class QPushButton;

namespace regulars {

class ReportTable;
class SuccessDesk;
class TextLabel;

/// What is done for new customers: adds, edits and removes templates. Enter opens one.
class OnboardingTemplatesCard final : public Card
{
    Q_OBJECT

public:
    /// The desk must outlive it.
    explicit OnboardingTemplatesCard(SuccessDesk &desk, QWidget *parent = nullptr);

    [[nodiscard]] ReportTable *table() const { return m_table; }
    [[nodiscard]] QPushButton *addButton() const { return m_add; }

private:
    QPushButton *createButton(const QString &text, const QString &name, const QString &spoken);
    void showTemplates();
    void showChosen();
    /// Not valid when none is chosen.
    [[nodiscard]] OnboardingTemplateId chosen() const;

    SuccessDesk &m_desk;
    TextLabel *m_none;
    ReportTable *m_table;
    QPushButton *m_add = nullptr;
    QPushButton *m_edit = nullptr;
    QPushButton *m_remove = nullptr;
};

} // namespace regulars
