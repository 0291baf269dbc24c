// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/segments/conditionedit.h"

class QCheckBox;
class QPushButton;
class QSpinBox;

namespace regulars {

class EventFilterEdit;
class RuleValueEdit;
class WindowEdit;

/// What customers did or did not: "have ordered at least 3 times in the last 365 days, where Channel is Counter".
class EventConditionEdit final : public ConditionEdit
{
    Q_OBJECT

public:
    EventConditionEdit(const EventRule &rule, const RuleContext &context, QWidget *parent);

    [[nodiscard]] SegmentRule condition() const override;
    [[nodiscard]] QString hint() const override;
    [[nodiscard]] bool isReadable() const override;
    void takeFocus() override;

private:
    /// What of the event is asked.
    enum class Way { Did, DidNot, First, Last };

    void addWays();
    void addCount();
    void addRest();
    void addFilter(const EventFilter &filter);
    void removeFilter(EventFilterEdit *filter);
    void chooseWay();
    void follow();
    [[nodiscard]] Way way() const;
    [[nodiscard]] EventRule rule() const;

    EventRule m_rule; ///< what it was
    QComboBox *m_way = nullptr;
    QComboBox *m_count = nullptr;
    QSpinBox *m_times = nullptr;
    TextLabel *m_timesWord = nullptr;
    WindowEdit *m_window = nullptr;
    TextLabel *m_sumWord = nullptr;
    RuleValueEdit *m_sum = nullptr;
    QCheckBox *m_never = nullptr;
    QPushButton *m_add = nullptr;
    QList<EventFilterEdit *> m_filters;
};

} // namespace regulars
