// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/loyalty/challenge.h"
#include "ui/loyalty/programmelistcard.h"

namespace regulars {

class ChallengesView;

/// The challenges of the programme; opens the form for them.
class ChallengesCard final : public ProgrammeListCard
{
    Q_OBJECT

public:
    explicit ChallengesCard(const ProgrammeListServices &services, QWidget *parent = nullptr);

    /// A challenge that is not valid is a new one. Does nothing before there is what the form needs, or without the right.
    void openForm(ChallengeId id);

private:
    void refresh() override;
    [[nodiscard]] QString formKey(qint64 id) const override;
    void openRow(qint64 id) override { openForm({id}); }
    void removeRow(qint64 id) override;

    ChallengesView *m_challenges;
};

} // namespace regulars
