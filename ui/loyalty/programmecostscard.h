// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/base/card.h"

class QGridLayout;

namespace regulars {

class Formatting;
class LoyaltyFiguresView;
class TextLabel;
struct BeforeAndAfter;
struct ProgrammeFigures;

/// What members bought in the last 12 months, what the programme has cost of it, and how members bought before and after
/// they joined. What it has brought is not claimed: nobody knows what would have been bought without it.
class ProgrammeCostsCard final : public Card
{
    Q_OBJECT

public:
    /// Figures and formatting must outlive it.
    ProgrammeCostsCard(LoyaltyFiguresView &figures, const Formatting &formatting, QWidget *parent = nullptr);

    /// What it says, a line a line.
    [[nodiscard]] QString text() const { return m_said.join(u'\n'); }

private:
    void refresh();
    void showCosts(const ProgrammeFigures &figures);
    void showJoined(const ProgrammeFigures &figures);
    void addLine(const QString &what, const QString &amount, bool isStrong = false);
    void addNote(const QString &text);

    LoyaltyFiguresView &m_figures;
    const Formatting &m_formatting;
    QWidget *m_lines = nullptr;
    QGridLayout *m_grid = nullptr;
    QStringList m_said;
};

} // namespace regulars
