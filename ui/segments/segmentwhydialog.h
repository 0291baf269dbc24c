// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/segments/segmentpeopleviews.h"

#include <QtWidgets/QDialog>

class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace regulars {

class CustomerEdit;
class RuleTexts;
class SegmentDesk;
class TextLabel;

/// Why a customer is in a segment or not: each condition with a tick or a cross and what was found, since when they are in,
/// and what was pinned. Follows what changes.
class SegmentWhyDialog final : public QDialog
{
    Q_OBJECT

public:
    /// Without a customer the dialog asks for one. The desk must outlive it, and have its book.
    SegmentWhyDialog(SegmentDesk &desk, SegmentId segment, CustomerId customer, QWidget *parent);

    [[nodiscard]] const SegmentReasonView &view() const { return *m_view; }
    [[nodiscard]] QTreeWidget *tree() const { return m_tree; }
    [[nodiscard]] QString answer() const;

private:
    void createWidgets(bool asks);
    void showReason();
    void addOutcome(QTreeWidgetItem *parent, const SegmentRule &rule, const RuleOutcome &outcome, const RuleTexts &texts);
    void fillTree(const SegmentReasonSeen &seen);
    void copyAll();

    SegmentDesk &m_desk;
    SegmentId m_segment;
    SegmentReasonView *m_view;
    CustomerEdit *m_customer = nullptr;
    TextLabel *m_answer = nullptr;
    TextLabel *m_since = nullptr;
    QTreeWidget *m_tree = nullptr;
    QPushButton *m_pin = nullptr;
    QPushButton *m_open = nullptr;
};

} // namespace regulars
