// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/counter/rewardspanel.h"

#include "ui/base/metrics.h"
#include "ui/base/regularsstyle.h"
#include "ui/base/textlabel.h"

#include <QtCore/QEvent>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QScrollArea>

using namespace Qt::StringLiterals;

namespace regulars {

RewardsPanel::RewardsPanel(QWidget *parent) : Card(tr("Rewards within reach"), parent), m_scroll(new QScrollArea(this))
{
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->viewport()->setAutoFillBackground(false);
    m_scroll->setSizeAdjustPolicy(QAbstractScrollArea::AdjustToContents);
    body()->addWidget(m_scroll);
}

QWidget *RewardsPanel::createRow(const RewardOffer &offer)
{
    auto *row = new QWidget(this);
    auto *name = new TextLabel(offer.name, FontRole::Strong, offer.obstacle.isEmpty() ? ColourRole::Text : ColourRole::Muted,
                               row);
    name->setElided(true);
    name->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Preferred);
    auto *price = new TextLabel(offer.obstacle.isEmpty() ? offer.price
                                                         : tr("%1 · %2", "points, why not").arg(offer.price, offer.obstacle),
                                FontRole::Body, ColourRole::Muted, row);
    price->setElided(true);
    const bool isClaim = offer.claim.isValid();
    auto *button = new QPushButton(offer.added ? tr("Added") : isClaim ? tr("Use now") : tr("Redeem"), row);
    button->setObjectName(isClaim ? u"claim_%1"_s.arg(offer.claim.value) : u"reward_%1"_s.arg(offer.reward.value));
    button->setAccessibleName(offer.added ? tr("Take %1 out of the sale").arg(offer.name)
                              : isClaim   ? tr("Use %1 now, %2").arg(offer.name, offer.price)
                                          : tr("Redeem %1 for %2").arg(offer.name, offer.price));
    button->setToolTip(offer.later ? tr("It is claimed at once, for another time") : QString());
    button->setEnabled(offer.added || offer.obstacle.isEmpty());
    setButtonLook(button, offer.added ? ButtonVariant::Primary : ButtonVariant::Secondary, ButtonSize::Small);
    button->installEventFilter(this);
    connect(button, &QPushButton::clicked, this, [this, offer] { Q_EMIT toggled(offer.reward, offer.claim); });
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, space::xs, 0, space::xs);
    layout->setSpacing(space::s);
    layout->addWidget(name, 3);
    layout->addWidget(price, 2);
    layout->addWidget(button);
    return row;
}

bool RewardsPanel::eventFilter(QObject *watched, QEvent *event)
{
    return event->type() == QEvent::MouseButtonDblClick || Card::eventFilter(watched, event);
}

bool RewardsPanel::focusFirst()
{
    const auto buttons = m_scroll->widget() ? m_scroll->widget()->findChildren<QPushButton *>() : QList<QPushButton *>();
    for (QPushButton *button : buttons) {
        if (!button->isEnabled())
            continue;
        button->setFocus(Qt::ShortcutFocusReason);
        m_scroll->ensureWidgetVisible(button);
        return true;
    }
    return false;
}

void RewardsPanel::showOffers(const QList<RewardOffer> &offers, const QString &empty)
{
    if (offers == m_offers && empty == m_empty && m_scroll->widget())
        return;
    const QWidget *focused = window()->focusWidget(); // the panel itself would name the last one that it ever had
    const QString before = focused && isAncestorOf(focused) ? focused->objectName() : QString();
    m_offers = offers;
    m_empty = empty;
    auto *content = new QWidget(this);
    content->setAutoFillBackground(false);
    auto *rows = new QVBoxLayout(content);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    if (offers.isEmpty()) {
        auto *text = new TextLabel(empty, FontRole::Body, ColourRole::Muted, content);
        text->setWordWrap(true);
        rows->addWidget(text);
    }
    for (const RewardOffer &offer : offers) {
        rows->addWidget(new Separator(content));
        rows->addWidget(createRow(offer));
    }
    rows->addStretch(1);
    if (QWidget *old = m_scroll->takeWidget()) // one of its buttons may be the one that was just clicked
        old->deleteLater();
    m_scroll->setWidget(content);
    content->setAutoFillBackground(false);
    if (auto *button = before.isEmpty() ? nullptr : content->findChild<QPushButton *>(before))
        button->setFocus();
}

} // namespace regulars
