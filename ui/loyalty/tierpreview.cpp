// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/loyalty/tierpreview.h"

#include "ui/base/formatting.h"
#include "ui/base/metrics.h"
#include "ui/base/textlabel.h"
#include "ui/loyalty/tiertexts.h"

#include <QtWidgets/QGridLayout>
#include <QtWidgets/QProgressBar>

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace regulars {

namespace {

constexpr int wholeBar = 1000;

int counted(qint64 members)
{
    return static_cast<int>(std::min<qint64>(members, std::numeric_limits<int>::max()));
}

} // namespace

TierPreview::TierPreview(const Formatting &formatting, QWidget *parent)
    : QWidget(parent), m_formatting(formatting), m_moves(new TextLabel({}, FontRole::Body, ColourRole::Muted, this))
{
    m_moves->setObjectName(u"tier_moves"_s);
    m_moves->setWordWrap(true);
    m_moves->setTextFormat(Qt::PlainText);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::s);
    layout->addWidget(m_moves);
}

void TierPreview::setDesign(const TierLadder &ladder, const TierLadder &before, const QList<TierShare> &shares,
                            const QList<TierMove> &moves)
{
    delete m_bars;
    m_bars = new QWidget(this);
    m_bars->setObjectName(u"tier_bars"_s);
    m_grid = new QGridLayout(m_bars);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(space::m);
    m_grid->setVerticalSpacing(space::s);
    m_grid->setColumnStretch(1, 1);
    qint64 members = 0;
    for (const TierShare &share : shares)
        members += share.members;
    for (auto share = shares.rbegin(); share != shares.rend(); ++share)
        addBar(ladder, *share, members);
    static_cast<QVBoxLayout *>(layout())->insertWidget(0, m_bars);
    QStringList sentences;
    for (const TierMove &move : moves)
        sentences += sentence(ladder, before, move);
    if (members == 0)
        sentences = QStringList{tr("Nobody is a member yet.")};
    else if (sentences.isEmpty())
        sentences = QStringList{tr("Everybody stays where they are.")};
    m_moves->setText(sentences.join(u'\n'));
}

void TierPreview::addBar(const TierLadder &ladder, const TierShare &share, qint64 members)
{
    const Tier *tier = ladder.find(share.tier);
    const QString name = TierTexts::name(ladder, share.tier);
    const int row = m_grid->rowCount();
    auto *chip = new Chip(name, tier ? TierTexts::tone(tier->colour) : Tone::Neutral, m_bars);
    auto *bar = new QProgressBar(m_bars);
    bar->setRange(0, wholeBar);
    bar->setTextVisible(false);
    bar->setValue(members > 0 ? static_cast<int>(share.members * wholeBar / members) : 0);
    QString count = tr("%Ln member(s)", "", counted(share.members));
    if (share.nearNext > 0)
        count = tr("%1, %Ln of them near the next tier", "members", counted(share.nearNext)).arg(count);
    bar->setAccessibleName(name);
    bar->setAccessibleDescription(count);
    m_grid->addWidget(chip, row, 0, Qt::AlignLeading);
    m_grid->addWidget(bar, row, 1);
    m_grid->addWidget(new TextLabel(count, FontRole::Body, ColourRole::Text, m_bars), row, 2);
}

QString TierPreview::sentence(const TierLadder &ladder, const TierLadder &before, const TierMove &move) const
{
    const QString from = ladder.find(move.from) ? TierTexts::name(ladder, move.from) : TierTexts::name(before, move.from);
    const QString to = TierTexts::name(ladder, move.to);
    const int members = counted(move.members);
    if (ladder.rankOf(move.to) > ladder.rankOf(move.from))
        return tr("%Ln member(s) would have %2 at once, instead of %1.", "tiers", members).arg(from, to);
    return tr("%Ln member(s) would go from %1 to %2 at their next review, unless more comes.", "tiers", members)
        .arg(from, to);
}

QString TierPreview::movesText() const
{
    return m_moves->text();
}

} // namespace regulars
