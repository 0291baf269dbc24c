// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/timeline/timelineevent.h"
#include "ui/base/formatting.h"
#include "ui/base/timelinecard.h"

namespace regulars {

/// Says in the program's language what an event of the timeline is. The formatting must outlive it. Any thread.
class TimelinePresenter
{
    Q_DECLARE_TR_FUNCTIONS(regulars::TimelinePresenter)

public:
    explicit TimelinePresenter(const Formatting &formatting) : m_formatting(&formatting) {}

    [[nodiscard]] QDate day(const TimelineEvent &event) const;
    /// An event among those of its day, or in the block of pinned ones (`onTop`), where it carries its date. With
    /// `startsGroup` the heading of the day or block stands above it.
    [[nodiscard]] TimelineCard card(const TimelineEvent &event, bool onTop, bool startsGroup) const;
    /// An open task or promise in the block of what is still to come.
    [[nodiscard]] TimelineCard upcomingCard(const TimelineEvent &event, bool startsGroup) const;
    [[nodiscard]] QList<ChipText> chips(const TimelineEvent &event) const;
    [[nodiscard]] QString title(const TimelineEvent &event) const;
    /// What was bought, came back or was written, in one line.
    [[nodiscard]] QString detail(const TimelineEvent &event) const;
    /// The whole event as lines of plain text: for the clipboard.
    [[nodiscard]] QString plainText(const TimelineEvent &event) const;
    /// The event in one sentence: for screen readers.
    [[nodiscard]] QString spoken(const TimelineEvent &event) const;

private:
    [[nodiscard]] QString trailing(const TimelineEvent &event, bool withDate) const;
    [[nodiscard]] QString items(const TimelineEvent &event) const;

    const Formatting *m_formatting;
};

/// A number as people say it: "#20418", but "A-17" and "#1001" as they are.
[[nodiscard]] QString numberText(const QString &number);

} // namespace regulars
