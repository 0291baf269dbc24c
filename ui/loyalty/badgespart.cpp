// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/loyalty/badgespart.h"

#include "ui/base/chip.h"
#include "ui/base/formatting.h"
#include "ui/base/metrics.h"
#include "ui/base/textlabel.h"
#include "ui/loyalty/challengetexts.h"
#include "ui/loyalty/tiertexts.h"

#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QProgressBar>

using namespace Qt::StringLiterals;

namespace regulars {

namespace {

constexpr int wholeWay = 1000;

} // namespace

BadgesPart::BadgesPart(const Formatting &formatting, QWidget *parent) : QWidget(parent), m_formatting(formatting)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
}

void BadgesPart::setChallenges(const MemberChallenges &challenges)
{
    delete m_content;
    m_said.clear();
    m_content = new QWidget(this);
    auto *layout = new QVBoxLayout(m_content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::m);
    if (!challenges.badges.isEmpty())
        addBadges(challenges.badges);
    for (const MemberChallenge &challenge : challenges.onTheWay)
        addWay(challenge, challenges.currency);
    this->layout()->addWidget(m_content);
    m_content->show(); // at once: the part is there already
}

void BadgesPart::addBadges(const QList<MemberBadge> &badges)
{
    QList<ChipText> chips;
    for (const MemberBadge &badge : badges)
        chips += ChipText{ChallengeTexts::badge(badge, m_formatting), TierTexts::tone(badge.colour)};
    auto *row = new ChipRow(m_content);
    row->setObjectName(u"badges"_s);
    row->setChips(chips);
    row->setAccessibleName(ChallengeTexts::badges(badges, m_formatting));
    m_content->layout()->addWidget(row);
    m_said += row->accessibleName();
}

void BadgesPart::addWay(const MemberChallenge &challenge, Currency currency)
{
    const QString progress = ChallengeTexts::progress(challenge, currency, m_formatting);
    auto *said = new TextLabel(progress, FontRole::Small, ColourRole::Text, m_content);
    said->setWordWrap(true);
    said->setTextFormat(Qt::PlainText);
    auto *bar = new QProgressBar(m_content);
    bar->setRange(0, wholeWay);
    bar->setTextVisible(false);
    const double share = double(challenge.measure) / double(std::max<qint64>(challenge.challenge.target, 1));
    bar->setValue(static_cast<int>(std::clamp(share, 0.0, 1.0) * wholeWay));
    bar->setAccessibleName(challenge.challenge.name);
    bar->setAccessibleDescription(progress);
    auto *part = new QVBoxLayout;
    part->setSpacing(space::xs);
    part->addWidget(said);
    part->addWidget(bar);
    static_cast<QVBoxLayout *>(m_content->layout())->addLayout(part);
    m_said += progress;
}

} // namespace regulars
