// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/today/todayrow.h"

#include "ui/base/avatar.h"
#include "ui/base/metrics.h"
#include "ui/base/regularsstyle.h"
#include "ui/base/stylepainter.h"
#include "ui/base/textlabel.h"

#include <QtGui/QKeyEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QScrollArea>

using namespace Qt::StringLiterals;

namespace regulars {

TodayRow::TodayRow(const TodayLine &line, QWidget *parent) : QWidget(parent), m_line(line)
{
    setFocusPolicy(Qt::StrongFocus);
    QStringList spoken{line.title, line.reason};
    if (line.chip)
        spoken += line.chip->text;
    spoken.removeAll(QString());
    setAccessibleName(spoken.join(u", "_s));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(space::l, space::s, space::m, space::s);
    layout->setSpacing(space::s);
    addFace(layout);
    addTexts(layout);
    if (line.chip)
        layout->addWidget(m_chip = new Chip(line.chip->text, line.chip->tone, this));
    addActions(layout);
    showIcons();
}

void TodayRow::addFace(QHBoxLayout *layout)
{
    if (m_line.checked) {
        auto *box = new QCheckBox(this);
        box->setChecked(*m_line.checked);
        box->setFocusPolicy(Qt::NoFocus); // the row has the keyboard
        box->setAccessibleName(m_line.title);
        // It shows what is so: the tick stays once the command has worked, and does not when it was refused.
        connect(box, &QCheckBox::clicked, this, [this, box] {
            box->setChecked(*m_line.checked);
            Q_EMIT actionChosen(u"tick"_s);
        });
        layout->addWidget(box);
    } else {
        auto *avatar = new Avatar(extent::avatar, this);
        avatar->setName(m_line.avatarName);
        layout->addWidget(avatar);
    }
    layout->addSpacing(space::xs);
}

void TodayRow::addTexts(QHBoxLayout *layout)
{
    auto *texts = new QVBoxLayout;
    texts->setSpacing(2);
    auto *title = new TextLabel(m_line.title, FontRole::Strong, m_line.closed() ? ColourRole::Muted : ColourRole::Text,
                                this);
    title->setElided(true);
    if (m_line.closed()) {
        QFont struck = title->font();
        struck.setStrikeOut(true);
        title->setFont(struck);
    }
    texts->addWidget(title);
    if (!m_line.reason.isEmpty()) {
        auto *reason = new TextLabel(m_line.reason, FontRole::Small, ColourRole::Muted, this);
        reason->setWordWrap(true);
        texts->addWidget(reason);
    }
    layout->addLayout(texts, 1);
}

void TodayRow::addActions(QHBoxLayout *layout)
{
    const Theme &theme = Theme::of(this);
    for (const TodayAction &action : std::as_const(m_line.actions)) {
        auto *button = action.icon ? new QPushButton(themedIcon(theme, *action.icon, ColourRole::Muted), {}, this)
                                   : new QPushButton(action.text, this);
        button->setObjectName(action.id);
        button->setFocusPolicy(Qt::NoFocus);
        setButtonLook(button, action.icon ? ButtonVariant::Quiet : ButtonVariant::Secondary, ButtonSize::Small);
        if (action.icon) {
            button->setFixedWidth(extent::smallControl);
            m_icons += button;
        }
        const QString keys = QKeySequence(action.key).toString(QKeySequence::NativeText);
        button->setAccessibleName(action.text);
        button->setToolTip(tr("%1 (%2)", "an action and its key").arg(action.text, keys));
        connect(button, &QPushButton::clicked, this, [this, id = action.id] { Q_EMIT actionChosen(id); });
        layout->addWidget(button);
    }
}

void TodayRow::showIcons()
{
    const bool shown = underMouse() || hasFocus();
    for (QWidget *icon : std::as_const(m_icons))
        icon->setVisible(shown);
    if (m_chip)
        m_chip->setVisible(!shown);
    update();
}

void TodayRow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = Theme::of(this);
    if (underMouse() || hasFocus())
        painter.fillRect(rect(), theme.colour(ColourRole::SurfaceAlt));
    if (hasFocus())
        StylePainter::roundedBox(&painter, rect().adjusted(2, 1, -2, -1), radius::chip, Qt::transparent,
                                 theme.colour(ColourRole::Accent), extent::focusRing);
}

void TodayRow::keyPressEvent(QKeyEvent *event)
{
    const bool plain = event->modifiers() == Qt::NoModifier || event->modifiers() == Qt::KeypadModifier;
    if (!plain) {
        QWidget::keyPressEvent(event);
        return;
    }
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        Q_EMIT actionChosen(u"open"_s);
        return;
    }
    if (event->key() == Qt::Key_Space && m_line.checked) {
        Q_EMIT actionChosen(u"tick"_s);
        return;
    }
    for (const TodayAction &action : std::as_const(m_line.actions)) {
        if (event->key() == action.key) {
            Q_EMIT actionChosen(action.id);
            return;
        }
    }
    QWidget::keyPressEvent(event);
}

void TodayRow::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && rect().contains(event->position().toPoint()))
        Q_EMIT actionChosen(u"open"_s);
}

void TodayRow::enterEvent(QEnterEvent *event)
{
    QWidget::enterEvent(event);
    showIcons();
}

void TodayRow::leaveEvent(QEvent *event)
{
    QWidget::leaveEvent(event);
    showIcons();
}

void TodayRow::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    showIcons();
    for (QWidget *ancestor = parentWidget(); ancestor; ancestor = ancestor->parentWidget()) {
        if (auto *area = qobject_cast<QScrollArea *>(ancestor)) {
            area->ensureWidgetVisible(this, 0, space::xl);
            return;
        }
    }
}

void TodayRow::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    showIcons();
}

} // namespace regulars
