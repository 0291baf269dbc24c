// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/loyalty/sentenceform.h"

namespace regulars {

class EarnLimitsEdit;
class EarnScopeFields;

/// A rule by which points are earned, which stands above its fields as a sentence while it is made. Only collects: its owner
/// takes what submitted() brings, and answers with finish().
class EarnRuleForm final : public SentenceForm
{
    Q_OBJECT

public:
    /// A rule without an uid is new.
    EarnRuleForm(const EarnRule &rule, const ProgrammeFormServices &services, QWidget *parent);

    [[nodiscard]] EarnRule rule() const;

Q_SIGNALS:
    void submitted(const regulars::EarnRule &rule);

private:
    void createGift();
    void createTerms();
    void createMembers();
    void fill();
    [[nodiscard]] QList<Error> faults() const override;
    [[nodiscard]] QString sentence() const override;
    void follow() override;
    void submit() override { Q_EMIT submitted(rule()); }

    EarnRule m_rule;
    EarnScopeFields *m_scope;
    EarnLimitsEdit *m_limits;
};

} // namespace regulars
