// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/tickets/boardcard.h"

#include "ui/base/avatar.h"
#include "ui/base/metrics.h"
#include "ui/base/stylepainter.h"

#include <QtGui/QPainter>
#include <QtGui/QTextLayout>

namespace regulars {

namespace {

constexpr int padding = 10;
constexpr int gap = 8; // between cards
constexpr int subjectLines = 2;

/// The text in as many lines as there is room for, the last one with an ellipsis where there is more. Gives the end of the
/// last one.
int paintLines(QPainter *painter, const QRect &rect, const QString &text, Qt::LayoutDirection direction)
{
    const QFontMetrics metrics = painter->fontMetrics();
    const int side = int(QStyle::visualAlignment(direction, Qt::AlignLeft)) | Qt::TextSingleLine;
    QTextLayout layout(text, painter->font());
    layout.beginLayout();
    int top = rect.top();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(rect.width());
        const bool isLast = top + 2 * metrics.height() > rect.bottom() + 1;
        const QString words = isLast ? text.mid(line.textStart()) : text.mid(line.textStart(), line.textLength()).trimmed();
        painter->drawText(QRect(rect.left(), top, rect.width(), metrics.height()), side,
                          metrics.elidedText(words, Qt::ElideRight, rect.width()));
        top += metrics.height();
        if (isLast)
            break;
    }
    layout.endLayout();
    return top;
}

} // namespace

int BoardCardGeometry::height(const Theme &theme)
{
    const int strong = QFontMetrics(theme.font(FontRole::Strong)).height();
    const int small = QFontMetrics(theme.font(FontRole::Small)).height();
    return gap + 2 * padding + subjectLines * strong + small + space::s + TicketLineGeometry::avatarSize;
}

BoardCardGeometry BoardCardGeometry::of(const TicketLine &line, const QRect &rect, const Theme &theme,
                                        Qt::LayoutDirection direction)
{
    const int strong = QFontMetrics(theme.font(FontRole::Strong)).height();
    const int small = QFontMetrics(theme.font(FontRole::Small)).height();
    BoardCardGeometry result;
    result.card = rect.adjusted(0, 0, 0, -gap);
    const QRect inner = result.card.adjusted(padding, padding, -padding, -padding);
    result.subject = QRect(inner.left(), inner.top(), inner.width(), subjectLines * strong);
    result.subtitle = QRect(inner.left(), result.subject.bottom() + 1, inner.width(), small);
    const int middle = inner.bottom() + 1 - TicketLineGeometry::avatarSize / 2;
    int left = inner.left();
    int room = inner.width();
    if (!line.assignee.isEmpty()) {
        result.avatar = QRect(inner.right() + 1 - TicketLineGeometry::avatarSize,
                              middle - TicketLineGeometry::avatarSize / 2, TicketLineGeometry::avatarSize,
                              TicketLineGeometry::avatarSize);
        room -= TicketLineGeometry::avatarSize + space::xs;
    }
    for (const auto &[place, chip] : {std::pair(&result.due, &line.due), std::pair(&result.priority, &line.priority)}) {
        const QSize wanted = chipSize(theme, chip->text);
        if (chip->text.isEmpty() || wanted.width() > room)
            continue;
        *place = QRect(left, middle - wanted.height() / 2, wanted.width(), wanted.height());
        left += wanted.width() + space::xs;
        room -= wanted.width() + space::xs;
    }
    for (QRect *part : {&result.subject, &result.subtitle, &result.due, &result.priority, &result.avatar}) {
        if (!part->isEmpty())
            *part = QStyle::visualRect(direction, rect, *part);
    }
    return result;
}

BoardCardDelegate::BoardCardDelegate(Presenter presenter, QObject *parent)
    : QStyledItemDelegate(parent), m_presenter(std::move(presenter))
{
}

QSize BoardCardDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {120, BoardCardGeometry::height(Theme::of(option.widget))};
}

void BoardCardDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &theme = Theme::of(option.widget);
    const TicketLine line = m_presenter(index);
    const auto geometry = BoardCardGeometry::of(line, option.rect, theme, option.direction);
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const bool keyboard = option.state.testFlag(QStyle::State_HasFocus);
    const ColourRole surface = selected ? ColourRole::AccentSoft : ColourRole::Surface;
    painter->save();
    StylePainter::roundedBox(painter, geometry.card, radius::control, theme.colour(surface),
                             theme.colour(keyboard ? ColourRole::Accent : ColourRole::Border));
    painter->setFont(theme.font(FontRole::Strong));
    painter->setPen(theme.colour(ColourRole::Text));
    const int end = paintLines(painter, geometry.subject, line.subject, option.direction);
    painter->setFont(theme.font(FontRole::Small));
    painter->setPen(theme.readable(ColourRole::Muted, surface));
    QRect subtitle = geometry.subtitle;
    subtitle.moveTop(std::min(end, subtitle.top()));
    paintLines(painter, subtitle, line.subtitle, option.direction);
    for (const auto &[rect, chip] : {std::pair(geometry.due, line.due), std::pair(geometry.priority, line.priority)}) {
        if (!rect.isEmpty())
            paintChip(painter, theme, rect, chip);
    }
    if (!geometry.avatar.isEmpty())
        paintAvatar(painter, theme, geometry.avatar, line.assignee, selected);
    painter->restore();
}

} // namespace regulars
