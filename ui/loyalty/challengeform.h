// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/loyalty/challenge.h"
#include "ui/loyalty/sentenceform.h"

namespace regulars {

class EarnScopeFields;

/// A challenge, new or known, which stands above its fields as a sentence while it is made. Only collects: its owner saves
/// what submitted() brings, and answers with finish() or showFailure().
class ChallengeForm final : public SentenceForm
{
    Q_OBJECT

public:
    /// `rewards`: those that a challenge may bring.
    ChallengeForm(const Challenge &challenge, const QList<Reward> &rewards, const ProgrammeFormServices &services,
                  QWidget *parent);

    [[nodiscard]] Challenge challenge() const;

Q_SIGNALS:
    void submitted(const regulars::Challenge &challenge);

private:
    void createAim();
    void createGifts();
    void fill();
    [[nodiscard]] QList<Error> faults() const override;
    [[nodiscard]] QString sentence() const override;
    void follow() override;
    void submit() override { Q_EMIT submitted(challenge()); }
    /// The target has two fields, of which one is there.
    void showFaults(const QList<Error> &errors) override;

    Challenge m_challenge;
    QList<Reward> m_rewards;
    EarnScopeFields *m_scope;
};

} // namespace regulars
