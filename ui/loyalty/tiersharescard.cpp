// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/loyalty/tiersharescard.h"

#include "models/loyalty/loyaltyviews.h"
#include "ui/base/chip.h"
#include "ui/base/formatting.h"
#include "ui/base/metrics.h"
#include "ui/base/textlabel.h"
#include "ui/loyalty/tiertexts.h"

#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QProgressBar>

using namespace Qt::StringLiterals;

namespace regulars {

namespace {

constexpr int wholeBar = 1000;

} // namespace

TierSharesCard::TierSharesCard(Database &database, const Formatting &formatting, QWidget *parent)
    : Card(tr("Tiers"), parent),
      m_formatting(formatting),
      m_ladder(new TierLadderView(database, this)),
      m_none(new TextLabel(tr("There are no tiers yet."), FontRole::Body, ColourRole::Muted, this))
{
    body()->addWidget(m_none);
    connect(m_ladder, &TierLadderView::changed, this, &TierSharesCard::refresh);
    refresh();
}

void TierSharesCard::refresh()
{
    const auto &state = m_ladder->value();
    const bool has = state && !state->ladder.tiers.isEmpty();
    m_none->setVisible(!has);
    delete m_tiers;
    m_tiers = nullptr;
    m_said.clear();
    if (!has)
        return;
    m_tiers = new QWidget(this);
    auto *layout = new QVBoxLayout(m_tiers);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::m);
    const QList<Tier> &tiers = state->ladder.tiers;
    for (auto tier = tiers.rbegin(); tier != tiers.rend(); ++tier)
        addTier(tier->id.value);
    if (tiers.first().qualifyFrom > 0)
        addTier(0);
    body()->addWidget(m_tiers);
    m_tiers->show(); // at once: the card is there already
}

/// 0: members without a tier.
void TierSharesCard::addTier(qint64 id)
{
    const TierLadderState &state = *m_ladder->value();
    const Tier *tier = state.ladder.find({id});
    const QString name = TierTexts::name(state.ladder, {id});
    const QString terms = tier ? TierTexts::terms(*tier, state.ladder, state.currency, m_formatting) : QString();
    const qint64 members = state.members.value({id});
    const QString count = m_formatting.number(members);
    auto *chip = new Chip(name, tier ? TierTexts::tone(tier->colour) : Tone::Neutral, m_tiers);
    auto *said = new TextLabel(terms, FontRole::Body, ColourRole::Muted, m_tiers);
    said->setElided(true);
    auto *line = new QHBoxLayout;
    line->setSpacing(space::s);
    line->addWidget(chip);
    line->addWidget(said, 1);
    line->addWidget(new TextLabel(count, FontRole::Strong, ColourRole::Text, m_tiers));
    auto *bar = new QProgressBar(m_tiers);
    bar->setRange(0, wholeBar);
    bar->setTextVisible(false);
    bar->setValue(state.memberCount > 0 ? static_cast<int>(members * wholeBar / state.memberCount) : 0);
    bar->setAccessibleName(name);
    bar->setAccessibleDescription(count);
    auto *part = new QVBoxLayout;
    part->setSpacing(space::xs);
    part->addLayout(line);
    part->addWidget(bar);
    static_cast<QVBoxLayout *>(m_tiers->layout())->addLayout(part);
    m_said += terms.isEmpty() ? name + u": "_s + count : name + u" ("_s + terms + u"): "_s + count;
}

} // namespace regulars
