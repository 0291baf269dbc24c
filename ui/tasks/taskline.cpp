// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/tasks/taskline.h"

#include "ui/base/metrics.h"

#include <QtGui/QFontMetrics>
#include <QtWidgets/QStyle>

namespace regulars {

namespace {

constexpr int checkSize = 18;
constexpr int lineGap = 2;
constexpr int leastTitle = 120;

} // namespace

int TaskLineGeometry::heightOf(const TaskLine &line)
{
    return extent::listRow + (line.heading.isEmpty() ? 0 : TaskLine::headingHeight);
}

TaskLineGeometry TaskLineGeometry::of(const TaskLine &line, const QRect &rect, const Theme &theme,
                                      Qt::LayoutDirection direction)
{
    TaskLineGeometry result;
    result.body = rect;
    if (!line.heading.isEmpty()) {
        result.heading = QRect(rect.left() + space::l, rect.top() + space::xs, rect.width() - 2 * space::l,
                               TaskLine::headingHeight - space::xs);
        result.body.setTop(rect.top() + TaskLine::headingHeight);
    }
    const QRect area = result.body.adjusted(space::l, 0, -space::m, 0);
    const int middle = result.body.center().y();
    result.check = QRect(area.left(), middle - checkSize / 2, checkSize, checkSize);
    int end = area.right() + 1;
    const int button = extent::smallControl;
    QList<QRect *> buttons{&result.dismiss, &result.snooze};
    if (line.asksAboutReward)
        buttons += &result.restore;
    for (QRect *part : std::as_const(buttons)) {
        end -= button;
        if (!line.closed)
            *part = QRect(end, middle - button / 2, button, button);
    }
    end -= space::s;
    const int left = result.check.right() + 1 + space::m;
    for (const ChipText &chip : line.chips) {
        const QSize size = chipSize(theme, chip.text);
        const bool fits = end - size.width() - left >= leastTitle;
        result.chips += fits ? QRect(QPoint(end - size.width(), middle - size.height() / 2), size) : QRect();
        end -= fits ? size.width() + space::xs : 0;
    }
    const QFontMetrics strong(theme.font(FontRole::Strong));
    const QFontMetrics small(theme.font(FontRole::Small));
    const bool twoLines = !line.subtitle.isEmpty();
    const int textHeight = strong.height() + (twoLines ? lineGap + small.height() : 0);
    const int top = result.body.top() + (result.body.height() - textHeight) / 2;
    const int width = std::max(0, end - space::s - left);
    result.title = QRect(left, top, width, strong.height());
    if (twoLines)
        result.subtitle = QRect(left, top + strong.height() + lineGap, width, small.height());
    QList<QRect *> parts{&result.heading, &result.check,  &result.title,  &result.subtitle,
                         &result.restore, &result.snooze, &result.dismiss};
    for (QRect &chip : result.chips)
        parts += &chip;
    for (QRect *part : std::as_const(parts)) {
        if (!part->isEmpty())
            *part = QStyle::visualRect(direction, rect, *part);
    }
    return result;
}

TaskLineGeometry::Part TaskLineGeometry::hitTest(QPoint point) const
{
    // The box is small: what is around it counts as well.
    if (check.adjusted(-space::s, -space::s, space::s, space::s).contains(point))
        return Part::Check;
    if (restore.contains(point))
        return Part::Restore;
    if (snooze.contains(point))
        return Part::Snooze;
    return dismiss.contains(point) ? Part::Dismiss : Part::None;
}

} // namespace regulars
