// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/palettedelegate.h"

#include "ui/base/avatar.h"
#include "ui/base/metrics.h"
#include "ui/base/stylepainter.h"
#include "ui/shell/palettemodel.h"

#include <QtGui/QPainter>
#include <QtWidgets/QWidget>

namespace regulars {

namespace {

constexpr int headingHeight = 28;
constexpr int resultHeight = 40;

const PaletteModel &modelOf(const QModelIndex &index)
{
    return *qobject_cast<const PaletteModel *>(index.model());
}

void paintResult(QPainter *painter, const Theme &theme, const QStyleOptionViewItem &option, const PaletteResult &result)
{
    const QRect row = option.rect.adjusted(space::s, 0, -space::s, 0);
    const auto place = [&](int x, int width) {
        return QStyle::visualRect(option.direction, row, QRect(row.left() + x, row.top(), width, row.height()));
    };
    const int leading = int(QStyle::visualAlignment(option.direction, Qt::AlignLeft)) | Qt::AlignVCenter |
                        Qt::TextSingleLine;
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const ColourRole surface = selected ? ColourRole::AccentSoft : ColourRole::Surface;
    const QColor quiet = theme.readable(ColourRole::Muted, surface);
    QRect mark(0, 0, 26, 26);
    mark.moveCenter(place(0, 26).center());
    if (result.avatarName.isEmpty())
        paintIcon(painter, mark, result.icon, selected ? theme.readable(ColourRole::Accent, surface) : quiet);
    else
        paintAvatar(painter, theme, mark, result.avatarName, selected);

    painter->setFont(theme.font(FontRole::Small));
    painter->setPen(quiet);
    const int trailing = result.trailing.isEmpty() ? 0
                                                   : painter->fontMetrics().horizontalAdvance(result.trailing) + space::s;
    painter->drawText(place(row.width() - trailing, trailing), Qt::AlignCenter, result.trailing);
    const int room = row.width() - 36 - trailing;
    painter->setFont(theme.font(FontRole::Strong));
    painter->setPen(theme.colour(ColourRole::Text));
    const int title = std::min(painter->fontMetrics().horizontalAdvance(result.title) + 1, room);
    painter->drawText(place(36, title), leading, painter->fontMetrics().elidedText(result.title, Qt::ElideRight, title));
    painter->setFont(theme.font(FontRole::Body));
    painter->setPen(quiet);
    const int detail = std::max(0, room - title - 10);
    painter->drawText(place(36 + title + 10, detail), leading,
                      painter->fontMetrics().elidedText(result.detail, Qt::ElideRight, detail));
}

} // namespace

QSize PaletteDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    return {200, modelOf(index).result(index) ? resultHeight : headingHeight};
}

void PaletteDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &theme = Theme::of(option.widget);
    painter->save();
    if (const PaletteResult *result = modelOf(index).result(index)) {
        if (option.state & (QStyle::State_Selected | QStyle::State_MouseOver))
            StylePainter::roundedBox(painter, option.rect, radius::control,
                                     theme.colour(option.state.testFlag(QStyle::State_Selected) ? ColourRole::AccentSoft
                                                                                                : ColourRole::SurfaceAlt),
                                     Qt::transparent);
        paintResult(painter, theme, option, *result);
    } else {
        painter->setFont(theme.font(FontRole::Chip));
        painter->setPen(theme.colour(ColourRole::Muted));
        painter->drawText(option.rect.adjusted(space::s, 0, -space::s, 0),
                          int(QStyle::visualAlignment(option.direction, Qt::AlignLeft)) | Qt::AlignVCenter,
                          modelOf(index).heading(index));
    }
    painter->restore();
}

} // namespace regulars
