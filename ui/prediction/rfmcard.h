// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/metrics/peoplebehind.h"
#include "models/prediction/outlookview.h"
#include "ui/base/card.h"

class QPushButton;
class QStackedWidget;

namespace regulars {

class Formatting;
class ReportTable;
class RfmGridModel;
class RfmGridTable;
class TextLabel;

/// Who buys lately, often and for much: the grid of recency and frequency, the groups with what became of them since the
/// month before, and from which group to which customers went.
class RfmCard final : public Card
{
    Q_OBJECT

public:
    /// Formatting must outlive it.
    explicit RfmCard(const Formatting &formatting, QWidget *parent = nullptr);

    void show(const Outlook &outlook);
    [[nodiscard]] RfmGridTable *grid() const { return m_grid; }
    [[nodiscard]] ReportTable *groups() const { return m_groups; }
    [[nodiscard]] ReportTable *moves() const { return m_moves; }
    [[nodiscard]] QPushButton *movesSwitch() const { return m_switch; }

Q_SIGNALS:
    void peopleRequested(const regulars::PeopleBehind &people);

private:
    void showGroups(const Outlook &outlook);
    void showMoves(const Outlook &outlook);

    const Formatting &m_formatting;
    RfmGridModel *m_model;
    RfmGridTable *m_grid;
    ReportTable *m_groups;
    ReportTable *m_moves;
    QStackedWidget *m_stack;
    QPushButton *m_switch;
    TextLabel *m_since;
    QDate m_asOf;
};

} // namespace regulars
