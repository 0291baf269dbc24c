// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/loyalty/loyaltyviews.h"

#include <QtWidgets/QWidget>

class QGridLayout;

namespace regulars {

class Formatting;
class TextLabel;

/// What tiers would mean: how many customers and members land in each, with a bar, and which members would go up or down.
class TierPreview final : public QWidget
{
    Q_OBJECT

public:
    /// The formatting must outlive it.
    explicit TierPreview(const Formatting &formatting, QWidget *parent = nullptr);

    /// `before`: the ladder that holds, for the names of tiers that the design does not have any more.
    void setDesign(const TierDesign &design, const TierLadder &before);
    /// How many land where, the highest tier first, a line each.
    [[nodiscard]] QString sharesText() const;
    /// What it says about those who would move.
    [[nodiscard]] QString movesText() const;

private:
    void addBar(const TierDesign &design, const TierShare &buyers, const TierShare &members, qint64 allBuyers);
    [[nodiscard]] static QString sentence(const TierLadder &ladder, const TierLadder &before, const TierMove &move);

    const Formatting &m_formatting;
    TextLabel *m_intro;
    QWidget *m_bars = nullptr;
    QGridLayout *m_grid = nullptr;
    TextLabel *m_moves;
    QStringList m_shares;
};

} // namespace regulars
