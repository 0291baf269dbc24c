// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/loyalty/reward.h"
#include "ui/loyalty/sentenceform.h"

namespace regulars {

class ProductsEdit;

/// A reward that members get for their points, new or known; once it is sound, what it says stands above its fields. Only
/// collects: its owner saves what submitted() brings, and answers with finish() or showFailure().
class RewardForm final : public SentenceForm
{
    Q_OBJECT

public:
    RewardForm(const Reward &reward, const ProgrammeFormServices &services, QWidget *parent);

    [[nodiscard]] Reward reward() const;

Q_SIGNALS:
    void submitted(const regulars::Reward &reward);
    /// What would it have meant for the last 12 months?
    void trialRequested(const regulars::Reward &reward);

private:
    void createValue();
    void createTerms();
    void addTrial();
    void addSegments();
    [[nodiscard]] QStringList segments() const;
    void fill();
    [[nodiscard]] QList<Error> faults() const override;
    [[nodiscard]] QString sentence() const override;
    void follow() override;
    void submit() override { Q_EMIT submitted(reward()); }

    Reward m_reward;
    RewardKind m_kind; ///< that was chosen last
    ProductsEdit *m_product;
};

} // namespace regulars
