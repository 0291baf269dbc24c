// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/segments/segmentviews.h"

#include <QtWidgets/QWidget>

class QStackedWidget;

namespace regulars {

class Formatting;
class SegmentBuilder;
class SegmentedControl;
class SegmentQueryEdit;
class TextLabel;

/// A rule, put together or written: each shows what the other says. Of a text that can't be read, the last rule that could
/// be stays.
class SegmentRuleEdit final : public QWidget
{
    Q_OBJECT

public:
    enum class Way { Build, Write };

    /// The formatting must outlive it.
    SegmentRuleEdit(const SegmentBook &book, const Formatting &formatting, QWidget *parent);

    void setBook(const SegmentBook &book);
    /// Whose rule it is, and the rule.
    void setSegment(const Segment &segment);
    void setRule(const SegmentRule &rule);
    /// The last one that could be read.
    [[nodiscard]] SegmentRule rule() const;
    /// Whether what is written is no rule.
    [[nodiscard]] bool isUnreadable() const;
    [[nodiscard]] QList<Error> check() const;
    /// At the lines they are about; returns those that belong to none.
    QList<Error> showErrors(const QList<Error> &errors);

    [[nodiscard]] Way way() const;
    void setWay(Way way);
    [[nodiscard]] SegmentBuilder *builder() const { return m_builder; }
    [[nodiscard]] SegmentQueryEdit *query() const { return m_query; }

Q_SIGNALS:
    void edited();

private:
    void follow();
    void showKept();

    SegmentedControl *m_ways;
    QStackedWidget *m_pages;
    SegmentBuilder *m_builder;
    SegmentQueryEdit *m_query;
    TextLabel *m_kept;
    SegmentRule m_rule;    ///< of what is written, the last that could be read
    bool m_isLost = false; ///< whether the builder shows an older rule than what is written
};

} // namespace regulars
