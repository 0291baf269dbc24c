// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/base/timelinecard.h"

#include "ui/base/metrics.h"
#include "ui/base/textpainting.h"

#include <QtWidgets/QStyle>

#include <cmath>

namespace regulars {

namespace {

constexpr int circleSize = 28;
constexpr int topPadding = 6;
constexpr int leastDetail = 80;
constexpr int lineGap = 3;

} // namespace

int TimelineCardGeometry::heightOf(const TimelineCard &card)
{
    return extent::timelineCard + (card.startsDay ? headingHeight : 0);
}

TimelineCardGeometry TimelineCardGeometry::of(const TimelineCard &card, const QRect &rect, const Theme &theme,
                                              Qt::LayoutDirection direction)
{
    TimelineCardGeometry result;
    const QFontMetrics strong(theme.font(FontRole::Strong));
    const QFontMetrics body(theme.font(FontRole::Body));
    const QFontMetricsF small(theme.font(FontRole::Small));
    const int left = rect.left() + space::l;
    const int end = rect.right() + 1 - space::l;
    int top = rect.top();
    if (card.startsDay) {
        result.heading = QRect(left, top, end - left, headingHeight);
        top += headingHeight;
    }
    result.body = QRect(rect.left(), top, rect.width(), rect.bottom() + 1 - top);
    result.circle = QRect(left, top + topPadding, circleSize, circleSize);
    const int textLeft = left + circleSize + space::m;
    const int lineHeight = chipSize(theme, {}).height();
    const int lineTop = top + topPadding;

    int right = end;
    if (!card.trailing.isEmpty()) {
        const int width = std::min(static_cast<int>(std::ceil(tabularWidth(small, card.trailing))), (end - textLeft) / 2);
        result.trailing = QRect(right - width, lineTop, width, lineHeight);
        right -= width + space::s;
    }
    if (card.pinned) {
        result.pin = QRect(right - extent::icon, lineTop, extent::icon, lineHeight);
        right -= extent::icon + space::s;
    }
    int chipsWidth = 0;
    for (const ChipText &chip : card.chips)
        chipsWidth += chipSize(theme, chip.text).width() + space::s;
    const int wanted = strong.horizontalAdvance(card.title) + 1;
    const int titleWidth = std::clamp(right - textLeft, 0, wanted);
    result.title = titleWidth > 0 ? QRect(textLeft, lineTop, titleWidth, lineHeight) : QRect();
    const int detailTop = lineTop + lineHeight + lineGap;
    const bool beside = textLeft + wanted + chipsWidth <= right;
    int x = beside ? textLeft + titleWidth + space::s : textLeft;
    const int chipsEnd = beside ? right : end - std::min(body.horizontalAdvance(card.detail), leastDetail);
    for (const ChipText &chip : card.chips) {
        const QSize size = chipSize(theme, chip.text);
        const bool fits = x + size.width() <= chipsEnd;
        result.chips.append(fits ? QRect(QPoint(x, beside ? lineTop : detailTop), size) : QRect());
        if (fits)
            x += size.width() + space::s;
    }
    const int detailLeft = beside ? textLeft : x;
    result.detail = QRect(detailLeft, detailTop, end - detailLeft, beside ? body.height() : lineHeight);

    const auto mirror = [&](QRect &part) {
        if (!part.isEmpty())
            part = QStyle::visualRect(direction, rect, part);
    };
    for (QRect *part : {&result.heading, &result.circle, &result.title, &result.pin, &result.trailing, &result.detail})
        mirror(*part);
    for (QRect &chip : result.chips)
        mirror(chip);
    return result;
}

TimelineCardGeometry::Hit TimelineCardGeometry::hitTest(QPoint point) const
{
    if (title.contains(point))
        return {Part::Title, -1};
    for (int i = 0; i < chips.size(); ++i) {
        if (chips.at(i).contains(point))
            return {Part::Chip, i};
    }
    return detail.contains(point) ? Hit{Part::Detail, -1} : Hit{};
}

} // namespace regulars
