// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/loyalty/leaderboardcard.h"

#include "models/loyalty/leaderboardview.h"
#include "ui/base/formatting.h"
#include "ui/base/metrics.h"
#include "ui/base/readwhileseen.h"
#include "ui/base/regularsstyle.h"
#include "ui/base/textlabel.h"
#include "ui/loyalty/pointstexts.h"

#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QPushButton>

using namespace Qt::StringLiterals;

namespace regulars {

LeaderboardCard::LeaderboardCard(Database &database, const Formatting &formatting, QWidget *parent)
    : Card(tr("Leaderboard"), parent), m_formatting(formatting), m_board(new LeaderboardView(database, this))
{
    auto *copy = new QPushButton(tr("Copy"), this);
    copy->setObjectName(u"copy_leaderboard"_s);
    copy->setAccessibleName(tr("Copy the leaderboard as text"));
    setButtonLook(copy, ButtonVariant::Secondary, ButtonSize::Small);
    addHeaderWidget(copy);
    connect(copy, &QPushButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(text()); });
    connect(m_board, &LeaderboardView::changed, this, &LeaderboardCard::refresh);
    hide();
    readWhileSeen(*m_board, *parent);
}

void LeaderboardCard::refresh()
{
    const auto &board = m_board->value();
    delete m_places;
    m_places = nullptr;
    m_said.clear();
    const bool isOn = board && board->by != LeaderboardBy::Off;
    setVisible(isOn);
    if (!isOn)
        return;
    const bool byPoints = board->by == LeaderboardBy::Points;
    const QString month = m_formatting.month(board->month);
    setHint(month);
    m_said += byPoints ? tr("Most points in %1", "a month").arg(month) : tr("Most badges in %1", "a month").arg(month);
    m_places = new QWidget(this);
    auto *layout = new QVBoxLayout(m_places);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::s);
    for (const LeaderboardRow &row : board->rows)
        addPlace(tr("%1.", "a place").arg(m_formatting.number(row.rank)), row.initials,
                 byPoints ? PointsTexts::amount({row.amount}, board->pointName, m_formatting)
                          : tr("%Ln badge(s)", "", static_cast<int>(row.amount)));
    if (board->rows.isEmpty()) {
        m_said += tr("Nobody yet");
        layout->addWidget(new TextLabel(m_said.last(), FontRole::Body, ColourRole::Muted, m_places));
    }
    body()->addWidget(m_places);
    m_places->show(); // at once: the card is there already
}

void LeaderboardCard::addPlace(const QString &place, const QString &initials, const QString &amount)
{
    auto *line = new QHBoxLayout;
    line->setSpacing(space::s);
    line->addWidget(new TextLabel(place, FontRole::Body, ColourRole::Muted, m_places));
    line->addWidget(new TextLabel(initials, FontRole::Strong, ColourRole::Text, m_places), 1);
    line->addWidget(new TextLabel(amount, FontRole::Body, ColourRole::Text, m_places));
    static_cast<QVBoxLayout *>(m_places->layout())->addLayout(line);
    m_said += tr("%1 %2: %3", "a place, initials, an amount").arg(place, initials, amount);
}

} // namespace regulars
