// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/loyalty/stampspart.h"

#include "ui/base/formatting.h"
#include "ui/base/metrics.h"
#include "ui/base/textlabel.h"
#include "ui/base/theme.h"
#include "ui/loyalty/stamptexts.h"

#include <QtGui/QPainter>
#include <QtWidgets/QBoxLayout>

using namespace Qt::StringLiterals;

namespace regulars {

namespace {

constexpr int dot = 14; // pixels
constexpr int gap = 6;
constexpr int shownInALine = 10; // as on a card of paper
constexpr qreal lineWidth = 1.5;

} // namespace

StampDots::StampDots(const StampState &state, QWidget *parent) : QWidget(parent), m_state(state)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setAccessibleName(StampTexts::progress(state));
}

int StampDots::perLine(int width) const
{
    return std::clamp((width + gap) / (dot + gap), 1, shownInALine);
}

int StampDots::heightForWidth(int width) const
{
    const int lines = (m_state.needed + perLine(width) - 1) / perLine(width);
    return lines * (dot + gap) - gap;
}

QSize StampDots::sizeHint() const
{
    const int width = std::min(m_state.needed, shownInALine) * (dot + gap) - gap;
    return {width, heightForWidth(width)};
}

QSize StampDots::minimumSizeHint() const
{
    return {dot, dot};
}

void StampDots::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::of(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const int columns = perLine(width());
    for (int i = 0; i < m_state.needed; ++i) {
        const bool isStamped = i < m_state.onCard;
        const int column = layoutDirection() == Qt::RightToLeft ? columns - 1 - i % columns : i % columns;
        QRectF circle(column * (dot + gap), (i / columns) * (dot + gap), dot, dot);
        circle.adjust(lineWidth / 2, lineWidth / 2, -lineWidth / 2, -lineWidth / 2);
        painter.setPen(QPen(theme.colour(isStamped ? ColourRole::Accent : ColourRole::Muted), lineWidth));
        painter.setBrush(isStamped ? QBrush(theme.colour(ColourRole::Accent)) : Qt::NoBrush);
        painter.drawEllipse(circle);
    }
}

StampsPart::StampsPart(const Formatting &formatting, QWidget *parent) : QWidget(parent), m_formatting(formatting)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::m);
}

void StampsPart::setCards(const QList<MemberStamps> &cards)
{
    delete m_cards;
    m_said.clear();
    m_cards = new QWidget(this);
    auto *layout = new QVBoxLayout(m_cards);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::m);
    for (const MemberStamps &stamps : cards)
        addCard(stamps);
    this->layout()->addWidget(m_cards);
    m_cards->show(); // at once: the part is there already
}

void StampsPart::addCard(const MemberStamps &stamps)
{
    auto *name = new TextLabel(stamps.card.name, FontRole::Strong, ColourRole::Text, m_cards);
    name->setElided(true);
    const QString progress = StampTexts::progress(stamps.state);
    auto *head = new QHBoxLayout;
    head->setSpacing(space::s);
    head->addWidget(name, 1);
    head->addWidget(new TextLabel(progress, FontRole::Body, ColourRole::Text, m_cards));
    const QStringList standing = StampTexts::standing(stamps, m_formatting);
    auto *lines = new TextLabel(standing.join(u'\n'), FontRole::Small, ColourRole::Muted, m_cards);
    lines->setWordWrap(true);
    lines->setTextFormat(Qt::PlainText);
    lines->setVisible(!standing.isEmpty());
    auto *part = new QVBoxLayout;
    part->setSpacing(space::xs);
    part->addLayout(head);
    part->addWidget(new StampDots(stamps.state, m_cards));
    part->addWidget(lines);
    static_cast<QVBoxLayout *>(m_cards->layout())->addLayout(part);
    m_said += StampTexts::progress(stamps);
    m_said += standing;
}

} // namespace regulars
