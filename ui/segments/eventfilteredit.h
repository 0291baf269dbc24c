// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/segments/segmentrule.h"

#include <QtWidgets/QWidget>

class QComboBox;
class QHBoxLayout;

namespace regulars {

class RuleValueEdit;
struct RuleContext;

/// What events must be like to count: "Channel is Counter".
class EventFilterEdit final : public QWidget
{
    Q_OBJECT

public:
    EventFilterEdit(SegmentEvent event, const EventFilter &filter, const RuleContext &context, QWidget *parent);

    [[nodiscard]] EventFilter filter() const;
    void takeFocus();

Q_SIGNALS:
    void edited();
    void removed();

private:
    void showTests(SegmentTest chosen);
    void showValues(const QStringList &values);
    void addRemoval();
    [[nodiscard]] EventProperty property() const;
    [[nodiscard]] SegmentTest test() const;

    SegmentEvent m_event;
    const RuleContext &m_context;
    QHBoxLayout *m_line;
    QComboBox *m_property;
    QComboBox *m_test;
    RuleValueEdit *m_values = nullptr;
};

/// What is asked at first.
[[nodiscard]] EventFilter newEventFilter(SegmentEvent event);

} // namespace regulars
