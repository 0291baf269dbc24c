// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/loyalty/challenge.h"
#include "ui/loyalty/earnruleform.h"

namespace regulars {

/// A challenge, new or known, which stands above its fields as a sentence while it is made. Only collects: its owner saves
/// what submitted() brings, and answers with finish() or showFailure().
class ChallengeForm final : public FormDialog
{
    Q_OBJECT

public:
    /// `rewards`: those that a challenge may bring.
    ChallengeForm(const Challenge &challenge, const QList<Reward> &rewards, const EarnRuleServices &services,
                  QWidget *parent);
    ~ChallengeForm() override;

    [[nodiscard]] Challenge challenge() const;
    [[nodiscard]] bool isDirty() const override;
    void save() override;
    void showFailure(const Error &error) override;

Q_SIGNALS:
    void submitted(const regulars::Challenge &challenge);

private:
    void createAim();
    void createGifts();
    void fill();
    void follow();
    void showFaults(QList<Error> errors);
    [[nodiscard]] EarnNames names() const;

    Challenge m_challenge;
    QList<Reward> m_rewards;
    EarnRuleServices m_services;
    TextLabel *m_sentence;
    FormBinder *m_form = nullptr;
    EarnScopeFields *m_scope = nullptr;
};

} // namespace regulars
