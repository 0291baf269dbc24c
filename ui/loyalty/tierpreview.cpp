// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/loyalty/tierpreview.h"

#include "ui/base/formatting.h"
#include "ui/base/metrics.h"
#include "ui/base/plural.h"
#include "ui/base/textlabel.h"
#include "ui/loyalty/tiertexts.h"

#include <QtWidgets/QGridLayout>
#include <QtWidgets/QProgressBar>

using namespace Qt::StringLiterals;

namespace regulars {

namespace {

constexpr int wholeBar = 1000;

} // namespace

TierPreview::TierPreview(const Formatting &formatting, QWidget *parent)
    : QWidget(parent),
      m_formatting(formatting),
      m_intro(new TextLabel({}, FontRole::Small, ColourRole::Muted, this)),
      m_moves(new TextLabel({}, FontRole::Body, ColourRole::Muted, this))
{
    m_intro->setWordWrap(true);
    m_moves->setObjectName(u"tier_moves"_s);
    m_moves->setWordWrap(true);
    m_moves->setTextFormat(Qt::PlainText);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::m);
    layout->addWidget(m_intro);
    layout->addWidget(m_moves);
}

void TierPreview::setDesign(const TierDesign &design, const TierLadder &before)
{
    delete m_bars;
    m_shares.clear();
    m_bars = new QWidget(this);
    m_grid = new QGridLayout(m_bars);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(space::m);
    m_grid->setVerticalSpacing(space::s);
    m_grid->setColumnStretch(1, 1);
    qint64 buyers = 0;
    for (const TierShare &share : design.ofBuyers)
        buyers += share.members;
    for (qsizetype i = design.ofBuyers.size() - 1; i >= 0; --i)
        addBar(design, design.ofBuyers.at(i), design.ofMembers.value(i), buyers);
    static_cast<QVBoxLayout *>(layout())->insertWidget(1, m_bars);
    m_bars->show(); // at once: the form is there already
    m_intro->setText(
        design.span.first.isValid()
            ? tr("Bars: everybody who has ever bought, if they all were members, by what they did from %1 to %2.")
                  .arg(m_formatting.shortDate(design.span.first), m_formatting.shortDate(design.span.last))
            : tr("Bars: everybody who has ever bought, if they all were members, by what they ever did."));
    QStringList sentences;
    const bool isLost = design.ladder.period != TierPeriod::Lifetime && design.ladder.downgrade != TierDowngrade::Never;
    for (const TierMove &move : design.moves) {
        const bool goesDown = design.ladder.rankOf(move.to) < design.ladder.rankOf(move.from);
        if (isLost || !goesDown)
            sentences += sentence(design.ladder, before, move);
    }
    if (design.members == 0)
        sentences = QStringList{tr("Nobody is a member yet.")};
    else if (sentences.isEmpty())
        sentences = QStringList{tr("All members stay where they are.")};
    m_moves->setText(sentences.join(u'\n'));
}

void TierPreview::addBar(const TierDesign &design, const TierShare &buyers, const TierShare &members, qint64 allBuyers)
{
    const Tier *tier = design.ladder.find(buyers.tier);
    const QString name = TierTexts::name(design.ladder, buyers.tier);
    const int row = m_grid->rowCount();
    auto *chip = new Chip(name, tier ? TierTexts::tone(tier->colour) : Tone::Neutral, m_bars);
    auto *bar = new QProgressBar(m_bars);
    bar->setRange(0, wholeBar);
    bar->setTextVisible(false);
    bar->setValue(allBuyers > 0 ? static_cast<int>(buyers.members * wholeBar / allBuyers) : 0);
    QStringList parts{tr("%Ln customer(s)", "", pluralCount(buyers.members)),
                      tr("%Ln member(s)", "", pluralCount(members.members))};
    if (members.nearNext > 0)
        parts += tr("%Ln of them near the next tier", "members", pluralCount(members.nearNext));
    const QString count = parts.join(u" · "_s);
    bar->setAccessibleName(name);
    bar->setAccessibleDescription(count);
    m_grid->addWidget(chip, row, 0, Qt::AlignLeading);
    m_grid->addWidget(bar, row, 1);
    m_grid->addWidget(new TextLabel(count, FontRole::Body, ColourRole::Text, m_bars), row, 2);
    m_shares += name + u": "_s + count;
}

QString TierPreview::sharesText() const
{
    return m_shares.join(u'\n');
}

QString TierPreview::sentence(const TierLadder &ladder, const TierLadder &before, const TierMove &move)
{
    const QString from = ladder.find(move.from) ? TierTexts::name(ladder, move.from) : TierTexts::name(before, move.from);
    const QString to = TierTexts::name(ladder, move.to);
    const int members = pluralCount(move.members);
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
