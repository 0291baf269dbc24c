// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/base/card.h"

namespace regulars {

class Database;
class Formatting;
class TextLabel;
class TierLadderView;

/// The tiers, the highest first: what each asks for and gives, how many have it, and a bar of their share of the members.
class TierSharesCard final : public Card
{
    Q_OBJECT

public:
    /// Database and formatting must outlive it.
    TierSharesCard(Database &database, const Formatting &formatting, QWidget *parent = nullptr);

    /// What it says, a tier a line.
    [[nodiscard]] QString text() const { return m_said.join(u'\n'); }

private:
    void refresh();
    void addTier(qint64 id);

    const Formatting &m_formatting;
    TierLadderView *m_ladder;
    TextLabel *m_none;
    QWidget *m_tiers = nullptr;
    QStringList m_said;
};

} // namespace regulars
