// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/money.h"
#include "core/loyalty/tierdistribution.h"

#include <QtWidgets/QWidget>

class QGridLayout;

namespace regulars {

class Formatting;
class TextLabel;

/// What tiers would mean: how many members land in each, as bars, and who would go up or down.
class TierPreview final : public QWidget
{
    Q_OBJECT

public:
    /// The formatting must outlive it.
    explicit TierPreview(const Formatting &formatting, QWidget *parent = nullptr);

    /// `before`: the ladder that holds, for the names of tiers that are not in `ladder` any more.
    void setDesign(const TierLadder &ladder, const TierLadder &before, const QList<TierShare> &shares,
                   const QList<TierMove> &moves);
    /// What it says about those who would move.
    [[nodiscard]] QString movesText() const;

private:
    void addBar(const TierLadder &ladder, const TierShare &share, qint64 members);
    [[nodiscard]] QString sentence(const TierLadder &ladder, const TierLadder &before, const TierMove &move) const;

    const Formatting &m_formatting;
    QWidget *m_bars = nullptr;
    QGridLayout *m_grid = nullptr;
    TextLabel *m_moves;
};

} // namespace regulars
