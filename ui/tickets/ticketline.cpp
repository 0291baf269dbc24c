// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/tickets/ticketline.h"

#include "ui/base/metrics.h"

#include <QtGui/QFontMetrics>
#include <QtWidgets/QStyle>

namespace regulars {

namespace {

constexpr int leastSubject = 170;
constexpr int lineGap = 2;
constexpr int padding = 10; // above and below the text
// In widths of a digit, so that they grow with the font.
constexpr int numberDigits = 6;
constexpr int statusDigits = 11;
constexpr int priorityDigits = 9;
constexpr int assigneeDigits = 13;
constexpr int dueDigits = 12;

/// A chip in the middle of its column's height; where it begins, or where it ends.
QRect chipIn(const QRect &column, const ChipText &chip, const Theme &theme, bool atEnd)
{
    if (column.isEmpty() || chip.text.isEmpty())
        return {};
    const QSize wanted = chipSize(theme, chip.text);
    const int width = std::min(wanted.width(), column.width());
    const int left = atEnd ? column.right() + 1 - width : column.left();
    return {left, column.center().y() - wanted.height() / 2, width, wanted.height()};
}

} // namespace

TicketColumns TicketColumns::of(int width, const Theme &theme)
{
    const int digit = QFontMetrics(theme.font(FontRole::Body)).horizontalAdvance(u'0');
    TicketColumns columns{numberDigits * digit, 0, statusDigits * digit, priorityDigits * digit, assigneeDigits * digit,
                          dueDigits * digit};
    const auto room = [&] {
        int taken = 2 * space::m;
        for (const int column : {columns.number, columns.status, columns.priority, columns.assignee, columns.due})
            taken += column > 0 ? column + gap : 0;
        return width - taken;
    };
    const auto need = [&](int &column, int least) {
        if (room() < leastSubject)
            column = least;
    };
    need(columns.assignee, TicketLineGeometry::avatarSize);
    need(columns.status, 0);
    need(columns.priority, 0);
    need(columns.assignee, 0);
    need(columns.number, 0);
    columns.subject = std::max(0, room());
    return columns;
}

QList<QRect> TicketColumns::rects(const QRect &rect, Qt::LayoutDirection direction) const
{
    QList<QRect> result;
    int left = rect.left() + space::m;
    for (const int width : {number, subject, status, priority, assignee, due}) {
        const QRect column(left, rect.top(), width, rect.height());
        result += width > 0 ? QStyle::visualRect(direction, rect, column) : QRect();
        left += width > 0 ? width + gap : 0;
    }
    return result;
}

int TicketLineGeometry::height(const Theme &theme)
{
    const int lines = QFontMetrics(theme.font(FontRole::Strong)).height() + lineGap +
                      QFontMetrics(theme.font(FontRole::Small)).height();
    return std::max(extent::listRow, lines + 2 * padding);
}

TicketLineGeometry TicketLineGeometry::of(const TicketLine &line, const QRect &rect, const Theme &theme,
                                          Qt::LayoutDirection direction)
{
    const QList<QRect> columns = TicketColumns::of(rect.width(), theme).rects(rect, Qt::LeftToRight);
    const QFontMetrics strong(theme.font(FontRole::Strong));
    const QFontMetrics small(theme.font(FontRole::Small));
    TicketLineGeometry result;
    result.number = columns.at(0);
    const QRect text = columns.at(1);
    const bool twoLines = !line.subtitle.isEmpty();
    const int textHeight = strong.height() + (twoLines ? lineGap + small.height() : 0);
    const int top = text.top() + (text.height() - textHeight) / 2;
    result.subject = QRect(text.left(), top, text.width(), strong.height());
    if (twoLines)
        result.subtitle = QRect(text.left(), top + strong.height() + lineGap, text.width(), small.height());
    result.status = chipIn(columns.at(2), line.status, theme, false);
    result.priority = chipIn(columns.at(3), line.priority, theme, false);
    result.due = chipIn(columns.at(5), line.due, theme, true);
    if (const QRect column = columns.at(4); !column.isEmpty()) {
        if (!line.assignee.isEmpty())
            result.avatar = QRect(column.left(), column.center().y() - avatarSize / 2, avatarSize, avatarSize);
        const int left = line.assignee.isEmpty() ? column.left() : column.left() + avatarSize + space::xs;
        const int width = column.right() + 1 - left;
        if (width > 0)
            result.assignee = QRect(left, column.top(), width, column.height());
    }
    for (QRect *part : {&result.number, &result.subject, &result.subtitle, &result.status, &result.priority, &result.avatar,
                        &result.assignee, &result.due}) {
        if (!part->isEmpty())
            *part = QStyle::visualRect(direction, rect, *part);
    }
    return result;
}

} // namespace regulars
