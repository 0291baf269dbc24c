// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/segments/rulegrip.h"

#include "ui/base/icons.h"
#include "ui/base/regularsstyle.h"

#include <QtGui/QMouseEvent>
#include <QtWidgets/QApplication>

#include <utility>

using namespace Qt::StringLiterals;

namespace regulars {

RuleGrip::RuleGrip(QWidget *parent) : QPushButton(parent)
{
    setObjectName(u"grip"_s);
    setIcon(themedIcon(Theme::of(this), IconName::More, ColourRole::Muted));
    setAutoDefault(false);
    setAccessibleName(tr("Move, duplicate or remove"));
    setToolTip(tr("Drag to move, or Alt+Up and Alt+Down. Click for more."));
    setButtonLook(this, ButtonVariant::Quiet, ButtonSize::Small);
}

void RuleGrip::mousePressEvent(QMouseEvent *event)
{
    m_pressed = event->position().toPoint();
    m_isDragged = false;
    QPushButton::mousePressEvent(event);
}

void RuleGrip::mouseMoveEvent(QMouseEvent *event)
{
    const QPoint place = event->position().toPoint();
    const bool isFar = (place - m_pressed).manhattanLength() >= QApplication::startDragDistance();
    if (event->buttons().testFlag(Qt::LeftButton) && (m_isDragged || isFar)) {
        m_isDragged = true;
        setDown(false);
        Q_EMIT dragged(event->globalPosition().toPoint());
        return;
    }
    QPushButton::mouseMoveEvent(event);
}

void RuleGrip::mouseReleaseEvent(QMouseEvent *event)
{
    if (std::exchange(m_isDragged, false))
        Q_EMIT dropped(event->globalPosition().toPoint());
    else
        QPushButton::mouseReleaseEvent(event);
}

} // namespace regulars
