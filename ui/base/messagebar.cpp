// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/base/messagebar.h"

#include "ui/base/icons.h"
#include "ui/base/metrics.h"
#include "ui/base/regularsstyle.h"
#include "ui/base/stylepainter.h"
#include "ui/base/textlabel.h"

#include <QtGui/QAccessible>
#include <QtGui/QKeyEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QPushButton>

namespace regulars {

namespace {

IconName iconOf(Tone tone)
{
    switch (tone) {
    case Tone::Good:
        return IconName::Success;
    case Tone::Warning:
        return IconName::Warning;
    case Tone::Danger:
        return IconName::Error;
    default:
        return IconName::Information;
    }
}

constexpr int iconRoom = 40;

} // namespace

MessageBar::MessageBar(QWidget *parent) : QWidget(parent)
{
    createWidgets();
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &MessageBar::dismiss);
    connect(m_action, &QPushButton::clicked, this, &MessageBar::runAction);
    connect(m_close, &QPushButton::clicked, this, &MessageBar::dismiss);
    connect(m_detailsButton, &QPushButton::clicked, this, [this] {
        m_details->setVisible(!m_details->isVisibleTo(this));
        waitOrHold();
    });
    for (QWidget *button : {m_action, m_detailsButton, m_close})
        button->installEventFilter(this);
    hide();
}

void MessageBar::createWidgets()
{
    m_text = new TextLabel({}, FontRole::Body, ColourRole::Text, this);
    m_text->setWordWrap(true);
    m_details = new TextLabel({}, FontRole::Small, ColourRole::Muted, this);
    m_details->setWordWrap(true);
    m_details->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_action = new QPushButton(this);
    m_detailsButton = new QPushButton(tr("Details"), this);
    m_close = new QPushButton(themedIcon(Theme::of(this), IconName::Close, ColourRole::Muted), {}, this);
    m_close->setToolTip(tr("Close"));
    m_close->setAccessibleName(tr("Close this message"));
    setButtonLook(m_action, ButtonVariant::Secondary, ButtonSize::Small);
    setButtonLook(m_detailsButton, ButtonVariant::Quiet, ButtonSize::Small);
    setButtonLook(m_close, ButtonVariant::Quiet, ButtonSize::Small);

    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(m_text);
    words->addWidget(m_details);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(space::s, space::s, space::s, space::s);
    layout->setSpacing(space::s);
    layout->addSpacing(iconRoom - space::m); // mirrored, unlike margins
    layout->addLayout(words, 1);
    layout->addWidget(m_detailsButton);
    layout->addWidget(m_action);
    layout->addWidget(m_close);
}

void MessageBar::show(const Message &message)
{
    m_message = message;
    m_text->setText(message.text);
    m_details->setText(message.details);
    m_details->hide();
    m_detailsButton->setVisible(!message.details.isEmpty());
    m_action->setText(message.actionText);
    m_action->setVisible(!message.actionText.isEmpty());
    setAccessibleName(message.text);
    if (!m_held)
        present();
}

void MessageBar::present()
{
    QWidget::show();
    raise();
    update();
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
    waitOrHold();
}

void MessageBar::dismiss()
{
    m_timer.stop();
    m_message = {};
    if (!isHidden()) {
        hide();
        Q_EMIT dismissed();
    }
}

void MessageBar::setHeld(bool held)
{
    m_held = held;
    if (!held) {
        if (!m_message.text.isEmpty())
            present();
        return;
    }
    m_timer.stop();
    hide();
}

QString MessageBar::text() const
{
    return isHidden() ? QString() : m_message.text;
}

void MessageBar::runAction()
{
    const std::function<void()> action = m_message.action;
    dismiss();
    if (action)
        action();
}

void MessageBar::waitOrHold()
{
    const bool held = m_held || underMouse() || m_action->hasFocus() || m_close->hasFocus() || m_detailsButton->hasFocus() ||
                      m_details->isVisibleTo(this);
    if (held || m_message.lifetime.count() == 0)
        m_timer.stop();
    else
        m_timer.start(m_message.lifetime);
}

void MessageBar::enterEvent(QEnterEvent *event)
{
    QWidget::enterEvent(event);
    m_timer.stop();
}

void MessageBar::leaveEvent(QEvent *event)
{
    QWidget::leaveEvent(event);
    waitOrHold();
}

void MessageBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        dismiss();
    else
        QWidget::keyPressEvent(event);
}

bool MessageBar::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut)
        QMetaObject::invokeMethod(this, &MessageBar::waitOrHold, Qt::QueuedConnection);
    return QWidget::eventFilter(watched, event);
}

void MessageBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = Theme::of(this);
    const bool neutral = m_message.tone == Tone::Neutral;
    StylePainter::roundedBox(&painter, rect(), radius::card,
                             neutral ? theme.colour(ColourRole::Surface) : theme.soft(m_message.tone),
                             theme.colour(ColourRole::Border));
    const QRect icon = QStyle::visualRect(layoutDirection(), rect(), QRect(0, 0, iconRoom, height()));
    paintIcon(&painter, icon, iconOf(m_message.tone), theme.ink(m_message.tone));
}

} // namespace regulars
