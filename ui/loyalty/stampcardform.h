// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/loyalty/stampcard.h"
#include "ui/loyalty/sentenceform.h"

namespace regulars {

class EarnScopeFields;

/// A stamp card, new or known, which stands above its fields as a sentence while it is made. Only collects: its owner saves
/// what submitted() brings, and answers with finish() or showFailure().
class StampCardForm final : public SentenceForm
{
    Q_OBJECT

public:
    /// `rewards`: those that a card may bring.
    StampCardForm(const StampCard &card, const QList<Reward> &rewards, const ProgrammeFormServices &services,
                  QWidget *parent);

    [[nodiscard]] StampCard card() const;

Q_SIGNALS:
    void submitted(const regulars::StampCard &card);

private:
    void createStamps();
    void createLimits();
    void fill();
    [[nodiscard]] QList<Error> faults() const override;
    [[nodiscard]] QString sentence() const override;
    void follow() override;
    void submit() override { Q_EMIT submitted(card()); }

    StampCard m_card;
    QList<Reward> m_rewards;
    EarnScopeFields *m_scope;
};

} // namespace regulars
