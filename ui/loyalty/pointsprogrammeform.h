// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/loyalty/pointsprogramme.h"
#include "ui/loyalty/earnruleform.h"

#include <memory>

class QVBoxLayout;

namespace regulars {

class EarnBasisEdit;
class EarnRulesEdit;
class EarnTrial;
class FormBinder;
class PointsTermsEdit;
class ReferralTermsEdit;

/// What a shop says about its points, and the rules by which they are earned. Only collects: its owner saves what
/// submitted() brings, and answers with finish() or showFailure().
class PointsProgrammeForm final : public FormDialog
{
    Q_OBJECT

public:
    /// The names' tiers are those of the programme.
    PointsProgrammeForm(const ProgrammeFormServices &services, const PointsProgramme &programme, QWidget *parent);
    ~PointsProgrammeForm() override;

    /// Its earning is without tiers, as it is kept.
    [[nodiscard]] PointsProgramme programme() const;
    [[nodiscard]] bool isDirty() const override;
    void save() override;
    void showFailure(const Error &error) override;
    /// Takes over what else says what the programme would mean; it stands below the trial.
    void addPreview(const QString &title, QWidget *preview);

Q_SIGNALS:
    void submitted(const regulars::PointsProgramme &programme);
    /// What stands in it is sound and is to be tried on past orders.
    void trialRequested(const regulars::PointsProgramme &programme);
    /// Something was changed; for what stands in addPreview().
    void draftChanged(const regulars::PointsProgramme &programme);

private:
    void addPart(const QString &title, QWidget *part);
    void addTrial();
    void addLeaderboard();
    /// Shows what is wrong otherwise.
    [[nodiscard]] bool isSound();
    void follow();
    void showFaults(const QList<Error> &errors);

    ProgrammeFormServices m_services;
    PointsProgramme m_before;
    QVBoxLayout *m_parts;
    PointsTermsEdit *m_terms;
    EarnBasisEdit *m_basis;
    EarnRulesEdit *m_rules;
    ReferralTermsEdit *m_referrals;
    std::unique_ptr<FormBinder> m_leaderboard;
    EarnTrial *m_trial;
};

} // namespace regulars
