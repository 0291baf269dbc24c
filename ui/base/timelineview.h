// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtWidgets/QListView>

namespace regulars {

class TimelineDelegate;

/// A list of timeline cards whose day heading stays at the top while its day is being read.
class TimelineView final : public QListView
{
    Q_OBJECT

public:
    explicit TimelineView(QWidget *parent = nullptr);
    /// The delegate must live as long as the view.
    void setTimelineDelegate(TimelineDelegate *delegate);
    /// What the sticky heading says now; empty while the heading stands at its own place.
    [[nodiscard]] QString stickyHeading() const;

protected:
    void paintEvent(QPaintEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;

private:
    TimelineDelegate *m_delegate = nullptr;
};

} // namespace regulars
