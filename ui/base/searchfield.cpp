// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/base/searchfield.h"

#include "ui/base/icons.h"
#include "ui/base/metrics.h"
#include "ui/base/stylepainter.h"

#include <QtGui/QKeyEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QStyle>

namespace regulars {

namespace {

constexpr int iconRoom = 26;

} // namespace

SearchField::SearchField(const QString &placeholder, QWidget *parent) : QLineEdit(parent)
{
    setPlaceholderText(placeholder);
    setAccessibleName(placeholder);
    setClearButtonEnabled(true);
    setTextMargins(iconRoom - space::s, 0, 0, 0);
    m_timer.setSingleShot(true);
    m_timer.setInterval(90);
    const auto tell = [this] {
        m_timer.stop();
        if (text() == m_told)
            return;
        m_told = text();
        Q_EMIT searchChanged(m_told);
    };
    connect(&m_timer, &QTimer::timeout, this, tell);
    connect(this, &QLineEdit::textChanged, this, [this, tell] {
        if (m_timer.interval() == 0 || text().isEmpty())
            tell();
        else
            m_timer.start();
    });
    connect(this, &QLineEdit::returnPressed, this, tell);
}

void SearchField::setShortcutHint(const QString &hint)
{
    m_hint = hint;
    update();
}

void SearchField::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && !text().isEmpty()) {
        clear();
        return;
    }
    QLineEdit::keyPressEvent(event);
}

void SearchField::paintEvent(QPaintEvent *event)
{
    // Set here because the side changes with the direction of reading.
    const bool rightToLeft = layoutDirection() == Qt::RightToLeft;
    const QMargins wanted = rightToLeft ? QMargins(0, 0, iconRoom - space::s, 0) : QMargins(iconRoom - space::s, 0, 0, 0);
    if (textMargins() != wanted)
        setTextMargins(wanted);
    QLineEdit::paintEvent(event);
    QPainter painter(this);
    const Theme &theme = Theme::of(this);
    const auto place = [this](int x, int width) {
        return QStyle::visualRect(layoutDirection(), rect(), QRect(x, 0, width, height()));
    };
    paintIcon(&painter, place(space::s, extent::icon + 2), IconName::Search, theme.colour(ColourRole::Muted), 14);
    if (m_hint.isEmpty() || !text().isEmpty())
        return;
    painter.setFont(theme.font(FontRole::Small));
    const int hintWidth = painter.fontMetrics().horizontalAdvance(m_hint) + 2 * 6;
    const QRect box =
        place(width() - hintWidth - space::m, hintWidth).adjusted(0, (height() - 18) / 2, 0, -(height() - 18) / 2);
    StylePainter::roundedBox(&painter, box, 4, theme.colour(ColourRole::Surface), theme.colour(ColourRole::Border));
    painter.setPen(theme.colour(ColourRole::Muted));
    painter.drawText(box, Qt::AlignCenter, m_hint);
}

} // namespace regulars
