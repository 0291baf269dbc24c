// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/base/chip.h"

#include "ui/base/flowlayout.h"
#include "ui/base/icons.h"
#include "ui/base/metrics.h"
#include "ui/base/stylepainter.h"

#include <QtGui/QKeyEvent>
#include <QtGui/QPainter>

namespace regulars {

namespace {

constexpr int padding = space::s;
constexpr int closeWidth = 14;

} // namespace

QSize chipSize(const Theme &theme, const QString &text)
{
    const QFontMetrics metrics(theme.font(FontRole::Chip));
    return {metrics.horizontalAdvance(text) + 2 * padding, metrics.height() + 4};
}

void paintChip(QPainter *painter, const Theme &theme, const QRect &rect, const ChipText &chip)
{
    const QColor border = chip.tone == Tone::Neutral ? theme.colour(ColourRole::Border) : QColor(Qt::transparent);
    StylePainter::roundedBox(painter, rect, radius::chip, theme.soft(chip.tone), border);
    painter->save();
    painter->setFont(theme.font(FontRole::Chip));
    painter->setPen(theme.ink(chip.tone));
    const QString shown = painter->fontMetrics().elidedText(chip.text, Qt::ElideRight, rect.width() - 2 * padding + 1);
    painter->drawText(rect, Qt::AlignCenter | Qt::TextSingleLine, shown);
    painter->restore();
}

Chip::Chip(const QString &text, Tone tone, QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setChip(text, tone);
}

void Chip::setChip(const QString &text, Tone tone)
{
    m_chip = {text, tone};
    setAccessibleName(text);
    updateGeometry();
    update();
}

QSize Chip::sizeHint() const
{
    return chipSize(Theme::of(this), m_chip.text);
}

void Chip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintChip(&painter, Theme::of(this), rect(), m_chip);
}

FilterChip::FilterChip(const QString &text, QWidget *parent) : QAbstractButton(parent)
{
    setText(text);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setCursor(Qt::PointingHandCursor);
    setToolTip(tr("Remove this filter"));
    setAccessibleDescription(tr("Remove this filter"));
    connect(this, &QAbstractButton::clicked, this, &FilterChip::removed);
}

QSize FilterChip::sizeHint() const
{
    return chipSize(Theme::of(this), text()) + QSize(closeWidth, 2);
}

void FilterChip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = Theme::of(this);
    const bool focused = hasFocus();
    StylePainter::roundedBox(&painter, rect(), radius::chip, theme.soft(Tone::Accent),
                             focused ? theme.colour(ColourRole::Accent) : QColor(Qt::transparent), extent::focusRing);
    const QColor ink = theme.ink(Tone::Accent);
    const QRect words = QStyle::visualRect(layoutDirection(), rect(), rect().adjusted(padding, 0, -closeWidth - 2, 0));
    const QRect cross = QStyle::visualRect(layoutDirection(), rect(),
                                           QRect(width() - closeWidth - 5, 0, closeWidth, height()));
    painter.setFont(theme.font(FontRole::Chip));
    painter.setPen(ink);
    painter.drawText(words, int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft)) | Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(text(), Qt::ElideRight, words.width()));
    paintIcon(&painter, cross, IconName::Close, ink, 11);
}

void FilterChip::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace)
        Q_EMIT removed();
    else
        QAbstractButton::keyPressEvent(event);
}

ChipRow::ChipRow(QWidget *parent) : QWidget(parent)
{
    new FlowLayout(this, space::xs);
}

void ChipRow::setChips(const QList<ChipText> &chips)
{
    while (QLayoutItem *item = layout()->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const ChipText &chip : chips)
        layout()->addWidget(new Chip(chip.text, chip.tone, this));
    updateGeometry();
}

} // namespace regulars
