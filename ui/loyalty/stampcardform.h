// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/loyalty/stampcard.h"
#include "ui/loyalty/earnruleform.h"

namespace regulars {

/// A stamp card, new or known, which stands above its fields as a sentence while it is made. Only collects: its owner saves
/// what submitted() brings, and answers with finish() or showFailure().
class StampCardForm final : public FormDialog
{
    Q_OBJECT

public:
    /// `rewards`: those that a card may bring.
    StampCardForm(const StampCard &card, const QList<Reward> &rewards, const EarnRuleServices &services, QWidget *parent);
    ~StampCardForm() override;

    [[nodiscard]] StampCard card() const;
    [[nodiscard]] bool isDirty() const override;
    void save() override;
    void showFailure(const Error &error) override;

Q_SIGNALS:
    void submitted(const regulars::StampCard &card);

private:
    void createStamps();
    void createLimits();
    void fill();
    void follow();
    [[nodiscard]] EarnNames names() const;

    StampCard m_card;
    QList<Reward> m_rewards;
    EarnRuleServices m_services;
    TextLabel *m_sentence;
    FormBinder *m_form = nullptr;
    EarnScopeFields *m_scope = nullptr;
};

} // namespace regulars
