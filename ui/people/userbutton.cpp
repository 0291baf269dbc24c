// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/people/userbutton.h"

#include "ui/base/avatar.h"
#include "ui/base/metrics.h"
#include "ui/base/stylepainter.h"
#include "ui/base/theme.h"
#include "ui/people/peopletexts.h"

#include <QtGui/QKeyEvent>
#include <QtGui/QPainter>

namespace regulars {

namespace {

constexpr int buttonHeight = 56;
constexpr int initials = 36;

} // namespace

UserButton::UserButton(const User &user, QWidget *parent) : QAbstractButton(parent), m_user(user)
{
    setText(user.name);
    setAccessibleName(user.name);
    setAccessibleDescription(PeopleTexts::role(user.role));
    setCheckable(true);
    setAutoExclusive(true);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
}

QSize UserButton::sizeHint() const
{
    return {320, buttonHeight};
}

void UserButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = Theme::of(this);
    const ColourRole surface = isChecked() ? ColourRole::AccentSoft : ColourRole::Surface;
    StylePainter::roundedBox(&painter, rect(), radius::control, theme.colour(surface),
                             theme.colour(underMouse() ? ColourRole::Accent : ColourRole::Border));
    if (hasFocus())
        StylePainter::roundedBox(&painter, rect(), radius::control, Qt::transparent, theme.colour(ColourRole::Accent),
                                 extent::focusRing);
    const auto place = [this](QRect box) { return QStyle::visualRect(layoutDirection(), rect(), box); };
    paintAvatar(&painter, theme, place({space::m, (height() - initials) / 2, initials, initials}), m_user.name, isChecked());
    const int start = space::m + initials + space::m;
    const int words = width() - start - space::m;
    const int alignment = static_cast<int>(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeading)) | Qt::AlignVCenter;
    painter.setFont(theme.font(FontRole::Strong));
    painter.setPen(theme.colour(ColourRole::Text));
    const QRect name = place({start, 8, words, height() / 2 - 8});
    painter.drawText(name, alignment, painter.fontMetrics().elidedText(m_user.name, Qt::ElideRight, words));
    painter.setFont(theme.font(FontRole::Small));
    painter.setPen(theme.readable(ColourRole::Muted, surface));
    painter.drawText(place({start, height() / 2, words, height() / 2 - 8}), alignment, PeopleTexts::role(m_user.role));
}

void UserButton::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

} // namespace regulars
