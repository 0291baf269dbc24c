// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/base/emptystate.h"

#include "ui/base/metrics.h"
#include "ui/base/regularsstyle.h"
#include "ui/base/stylepainter.h"
#include "ui/base/textlabel.h"

#include <QtGui/QPainter>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QPushButton>

namespace regulars {

namespace {

/// An icon in a soft circle.
class IconCircle final : public QWidget
{
public:
    IconCircle(IconName icon, QWidget *parent) : QWidget(parent), m_icon(icon) { setFixedSize(56, 56); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const Theme &theme = Theme::of(this);
        StylePainter::roundedBox(&painter, rect(), width() / 2.0, theme.soft(Tone::Accent), Qt::transparent);
        paintIcon(&painter, rect(), m_icon, theme.ink(Tone::Accent), 26);
    }

private:
    IconName m_icon;
};

} // namespace

EmptyState::EmptyState(IconName icon, const QString &title, const QString &sentence, QWidget *parent)
    : QWidget(parent),
      m_title(new TextLabel({}, FontRole::CardTitle, ColourRole::Text, this)),
      m_sentence(new TextLabel({}, FontRole::Body, ColourRole::Muted, this)),
      m_buttons(new QHBoxLayout)
{
    m_title->setAlignment(Qt::AlignCenter);
    m_title->setWordWrap(true);
    m_sentence->setAlignment(Qt::AlignCenter);
    m_sentence->setWordWrap(true);
    m_sentence->setMaximumWidth(420);
    m_buttons->setSpacing(space::s);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(space::s);
    layout->addStretch(2);
    layout->addWidget(new IconCircle(icon, this), 0, Qt::AlignHCenter);
    layout->addSpacing(space::xs);
    layout->addWidget(m_title);
    auto *middle = new QHBoxLayout;
    middle->addStretch(1);
    middle->addWidget(m_sentence, 100);
    middle->addStretch(1);
    layout->addLayout(middle);
    layout->addSpacing(space::xs);
    auto *row = new QHBoxLayout;
    row->addStretch();
    row->addLayout(m_buttons);
    row->addStretch();
    layout->addLayout(row);
    layout->addStretch(3);
    setTexts(title, sentence);
}

void EmptyState::setTexts(const QString &title, const QString &sentence)
{
    m_title->setText(title);
    m_sentence->setText(sentence);
    m_sentence->setVisible(!sentence.isEmpty());
    setAccessibleName(title);
    setAccessibleDescription(sentence);
}

QPushButton *EmptyState::addButton(const QString &text)
{
    auto *button = new QPushButton(text, this);
    setButtonLook(button, m_buttons->count() == 0 ? ButtonVariant::Primary : ButtonVariant::Secondary);
    m_buttons->addWidget(button);
    return button;
}

void EmptyState::clearButtons()
{
    while (QLayoutItem *item = m_buttons->takeAt(0)) {
        item->widget()->deleteLater();
        delete item;
    }
}

} // namespace regulars
