// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/base/notice.h"

#include "ui/base/icons.h"
#include "ui/base/metrics.h"
#include "ui/base/regularsstyle.h"
#include "ui/base/stylepainter.h"
#include "ui/base/textlabel.h"

#include <QtGui/QAccessible>
#include <QtGui/QPainter>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QPushButton>

namespace regulars {

namespace {

constexpr int iconRoom = 40;

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

} // namespace

Notice::Notice(QWidget *parent)
    : QWidget(parent), m_text(new TextLabel({}, FontRole::Body, ColourRole::Text, this)), m_buttons(new QHBoxLayout)
{
    m_text->setWordWrap(true);
    m_buttons->setSpacing(space::s);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(space::m, space::s, space::m, space::s);
    layout->setSpacing(space::m);
    layout->addSpacing(iconRoom - space::m); // mirrored, unlike margins
    layout->addWidget(m_text, 1);
    layout->addLayout(m_buttons);
    hide();
}

void Notice::show(const QString &text, Tone tone)
{
    while (QLayoutItem *item = m_buttons->takeAt(0)) {
        QWidget *button = item->widget();
        button->hide();
        button->setParent(nullptr);
        button->deleteLater();
        delete item;
    }
    m_tone = tone;
    m_text->setText(text);
    setAccessibleName(text);
    QWidget::show();
    update();
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

QPushButton *Notice::addButton(const QString &text, bool keeps)
{
    auto *button = new QPushButton(text, this);
    button->setAutoDefault(false);
    setButtonLook(button, ButtonVariant::Secondary, ButtonSize::Small);
    m_buttons->addWidget(button);
    button->show();
    if (!keeps)
        connect(button, &QPushButton::clicked, this, &QWidget::hide);
    return button;
}

QString Notice::text() const
{
    return isHidden() ? QString() : m_text->text();
}

void Notice::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = Theme::of(this);
    StylePainter::roundedBox(&painter, rect(), radius::control, theme.soft(m_tone), Qt::transparent);
    const QRect icon = QStyle::visualRect(layoutDirection(), rect(), QRect(0, 0, iconRoom, height()));
    paintIcon(&painter, icon, iconOf(m_tone), theme.ink(m_tone));
}

} // namespace regulars
