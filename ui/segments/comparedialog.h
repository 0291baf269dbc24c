// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/segments/segmentcomparison.h"

#include <QtWidgets/QDialog>

class QComboBox;
class QListWidget;
class QPushButton;

namespace regulars {

class ReportTable;
class SegmentDesk;
class SegmentedControl;
class TextLabel;

/// Two segments side by side: how many, how many of them in both, what they bring, stay and say. Below it, who is behind the
/// overlap and behind each rest; Enter opens a customer, and those shown can be kept as a segment.
class CompareDialog final : public QDialog
{
    Q_OBJECT

public:
    /// The desk must outlive it. Those that are not valid: the first two there are.
    CompareDialog(SegmentDesk &desk, SegmentId first, SegmentId second, QWidget *parent);

    [[nodiscard]] const SegmentComparisonView &view() const { return *m_view; }
    [[nodiscard]] ReportTable *table() const { return m_table; }
    [[nodiscard]] SegmentedControl *parts() const { return m_parts; }
    [[nodiscard]] QListWidget *people() const { return m_people; }

private:
    void createWidgets();
    void fillChoices(SegmentId first, SegmentId second);
    void ask();
    void showComparison();
    void showPeople();
    void keep();
    [[nodiscard]] SegmentPair pair() const;
    [[nodiscard]] SegmentPart part() const;

    SegmentDesk &m_desk;
    SegmentComparisonView *m_view;
    SegmentPartView *m_behind;
    QComboBox *m_first = nullptr;
    QComboBox *m_second = nullptr;
    TextLabel *m_hint = nullptr;
    ReportTable *m_table = nullptr;
    SegmentedControl *m_parts = nullptr;
    TextLabel *m_count = nullptr;
    QListWidget *m_people = nullptr;
    QPushButton *m_keep = nullptr;
};

} // namespace regulars
