// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/base/listrow.h"

#include "ui/base/metrics.h"
#include "ui/base/textpainting.h"

#include <QtWidgets/QStyle>

#include <cmath>

namespace regulars {

namespace {

constexpr int lineGap = 2;

} // namespace

ListRowGeometry ListRowGeometry::of(const ListRow &row, const QRect &rect, const Theme &theme, Qt::LayoutDirection direction)
{
    const QRect area = rect.adjusted(space::m, 0, -space::m, 0);
    const QFontMetrics strong(theme.font(FontRole::Strong));
    const QFontMetrics small(theme.font(FontRole::Small));
    ListRowGeometry result;
    if (row.hasAvatar)
        result.avatar = QRect(area.left(), rect.center().y() - extent::avatar / 2 + 1, extent::avatar, extent::avatar);
    const int left = row.hasAvatar ? result.avatar.right() + 1 + 10 : area.left();

    // The amount is never shortened; the chip takes at most half of the row.
    const QFontMetricsF exact(theme.font(FontRole::Strong));
    const int amountWidth = row.amount.isEmpty() ? 0 : static_cast<int>(std::ceil(tabularWidth(exact, row.amount)));
    const QSize chip = row.chip ? chipSize(theme, row.chip->text).boundedTo({area.width() / 2, area.height()}) : QSize();
    const int end = area.right() + 1;
    const int titleHeight = strong.height();
    const int textTop = rect.top() + (rect.height() - titleHeight - lineGap - small.height()) / 2;
    const int subtitleTop = textTop + titleHeight + lineGap;
    const int trailingHeight = (amountWidth ? titleHeight : 0) + (row.chip ? chip.height() : 0) +
                               (amountWidth && row.chip ? 1 : 0);
    const int trailingTop = row.chip ? rect.top() + (rect.height() - 1 - trailingHeight) / 2 : textTop;
    result.amount = amountWidth ? QRect(end - amountWidth, trailingTop, amountWidth, titleHeight) : QRect();
    if (row.chip) // below the title, which may be longer than the amount leaves room for beside the chip
        result.chip = QRect(QPoint(end - chip.width(), amountWidth ? textTop + titleHeight + 1 : trailingTop), chip);
    const int titleEnd = end - (amountWidth ? amountWidth + space::s : row.chip ? chip.width() + space::s : 0);
    const int subtitleEnd = end - (row.chip ? chip.width() + space::s : 0);
    result.title = QRect(left, textTop, std::max(0, titleEnd - left), titleHeight);
    result.subtitle = QRect(left, subtitleTop, std::max(0, subtitleEnd - left), small.height());
    for (QRect *part : {&result.avatar, &result.title, &result.subtitle, &result.amount, &result.chip}) {
        if (!part->isEmpty())
            *part = QStyle::visualRect(direction, rect, *part);
    }
    return result;
}

} // namespace regulars
