// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/people/user.h"
#include "core/tickets/team.h"
#include "ui/tickets/deskform.h"

namespace regulars {

class ChoiceBoxes;

/// A team, new or known.
class TeamForm final : public DeskForm
{
    Q_OBJECT

public:
    TeamForm(const Team &team, const QList<User> &people, QWidget *parent);

    [[nodiscard]] Team team() const;
    [[nodiscard]] bool isDirty() const override { return team() != m_team; }
    void save() override;

Q_SIGNALS:
    void submitted(const regulars::Team &team);

private:
    void showReopening();

    Team m_team;
    ChoiceBoxes *m_members = nullptr;
};

} // namespace regulars
